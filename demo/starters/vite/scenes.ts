import { arrow, create, drawnScene, formula, rectangle, scene, text, write } from 'reveal-scenes';

export const encoder = scene(
  'encoder',
  ({ step }) => {
    const layer = rectangle({ width: 4, height: 2, color: 'BLUE', fillOpacity: 0.3 });
    const name = text('encoder', { fontSize: 40, box: 'em', at: layer });
    const output = formula('x + f(x)', { at: [5, 0], color: 'GREEN' });
    const link = arrow(layer, output, { color: 'YELLOW', buff: [0.08, 0.25] });
    step('The layer.', [create(layer), write(name)]);
    step('What it gives.', [create(link, { runTime: 0.5 }), write(output)]);
  },
  { title: 'One encoder layer' },
);

/** Hand-written D3: the picture depends on the step alone. */
export const dots = drawnScene({
  name: 'dots',
  title: 'Dots',
  steps: ['More dots.', 'Fewer dots.'],
  draw(root, step, transition) {
    const count = [3, 8, 5][step] ?? 0;
    root
      .selectAll<SVGCircleElement, number>('circle')
      .data(Array.from({ length: count }, (_, i) => i))
      .join(
        (enter) => enter.append('circle').attr('cy', 360).attr('fill', '#58c4dd').attr('r', 0),
        (update) => update,
        (exit) => exit.transition(transition).attr('r', 0).remove(),
      )
      .attr('cx', (i) => 150 + 140 * i)
      .transition(transition)
      .attr('r', 40);
  },
});
