// The scenes of the benches, as data.

/** A scene of 30 mobjects and 20 steps: boxes with words, and arrows between them. */
export function middling(i) {
  const places = Array.from({ length: 10 }, (_, k) => [-6 + 3 * (k % 5), k < 5 ? 1.5 : -1.5]);
  const mobjects = places.flatMap((moveTo, k) => [
    { kind: 'rectangle', id: `box${k}`, width: 2, height: 1, at: { moveTo } },
    { kind: 'text', id: `text${k}`, text: `Word ${k} of ${i}`, fontSize: 24, at: { moveTo } },
    { kind: 'arrow', id: `arrow${k}`, from: `box${k}`, to: `box${(k + 1) % 10}` },
  ]);
  const steps = places.flatMap((_, k) => [
    stepOf(`Box ${k}`, create(`box${k}`), { verb: 'write', target: `text${k}` }),
    stepOf(`Arrow ${k}`, create(`arrow${k}`), up(`box${k}`), up(`text${k}`)),
  ]);
  return { name: `scene-${i}`, mobjects, steps };
}

/** One scene of 3,000 mobjects and 200 steps. */
export function large() {
  const shapes = [
    { kind: 'rectangle', width: 0.1, height: 0.1 },
    { kind: 'circle', radius: 0.05 },
    { kind: 'text', text: 'n', fontSize: 8 },
  ];
  const mobjects = Array.from({ length: 3000 }, (_, i) => ({
    ...shapes[i % 3],
    id: `m${i}`,
    at: { moveTo: [-7 + (i % 60) * 0.23, -3.8 + Math.floor(i / 60) * 0.15] },
  }));
  const steps = Array.from({ length: 200 }, (_, k) => {
    const brought = mobjects.slice(k * 15, k * 15 + 15);
    const animations = brought.map(({ id }, j) =>
      j % 2 ? { verb: 'fadeIn', target: id } : create(id),
    );
    return stepOf(undefined, ...animations, up(`m${Math.max(0, k - 1) * 15}`));
  });
  return { name: 'large', mobjects, steps };
}

const create = (target) => ({ verb: 'create', target });
const up = (target) => ({ verb: 'shift', target, by: [0, 0.1] });
const stepOf = (caption, ...animations) => ({ caption, plays: [{ animations }] });
