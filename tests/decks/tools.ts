// What is revealed of the fixtures, one drawing of each tool.

/** For each tool: what an author would name, and a verb for it. */
export const TOOLS: Record<
  string,
  readonly [attribute: 'layer' | 'select', value: string, verb: string][]
> = {
  graphviz: [
    ['layer', 'input', 'create'],
    ['layer', 'input->attention', 'create'],
    ['select', '#node2', 'write'],
  ],
  plantuml: [
    ['layer', 'Input', 'create'],
    ['layer', 'Input to Attention', 'create'],
    ['layer', 'Attention', 'fadeIn'],
  ],
  matplotlib: [
    ['layer', 'first-bar', 'create'],
    ['layer', 'trend', 'create'],
    ['select', '#title', 'write'],
  ],
  inkscape: [
    ['layer', 'Encoder', 'create'],
    ['layer', 'Arrows', 'create'],
    ['layer', 'Labels', 'write'],
  ],
  mermaid: [
    ['layer', 'input', 'create'],
    ['select', '#chart-L_input_attention_0', 'create'],
    ['layer', 'attention', 'fadeIn'],
  ],
  excalidraw: [
    ['select', 'svg > g:nth-of-type(1)', 'create'],
    ['select', 'svg > g:nth-of-type(2)', 'write'],
    ['select', 'svg > g:nth-of-type(3)', 'create'],
  ],
  'excalidraw-links': [
    ['layer', 'encoder', 'create'],
    ['layer', 'forward', 'create'],
    ['layer', 'decoder', 'create'],
  ],
  drawio: [
    ['layer', 'encoder', 'create'],
    ['layer', 'forward', 'create'],
    ['layer', 'decoder', 'fadeIn'],
  ],
  figma: [
    ['layer', 'Encoder', 'write'],
    ['layer', 'Arrow 1', 'create'],
    ['layer', 'Decoder', 'fadeIn'],
  ],
};

/** A host that reveals what is told of a tool's fixture. */
export const hostOf = (
  tool: string,
  name = tool,
) => `<div data-scene="${name}" data-src="/fixtures/${tool}.svg">
  ${(TOOLS[tool] ?? [])
    .map(
      ([key, value, verb], i) =>
        `<i data-step="${i + 1}" data-${key}="${value}" data-verb="${verb}" data-run-time="0.1"></i>`,
    )
    .join('\n')}
</div>`;
