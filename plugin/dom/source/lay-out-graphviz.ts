/** Lays out Graphviz' graphs. */
import { distinct } from '../../core/diagrams/diagram-part.js';
import { cssColor } from '../../core/palette.js';
import { deckColors } from './deck-colors.js';
import { type Diagram, type DiagramLook, type DrawnPart, SourceError, wordsIn } from './diagram.js';
import { loadGraphviz } from './graphviz.js';

/** What Graphviz knows the widths of, and its size in points. */
const [KNOWN_FONT, SIZE] = ['Helvetica', 14];
/** The share of the text's colour that the frames of clusters have, in percent. */
const FRAME = 40;
const SAMPLE = 'The quick brown fox jumps over the lazy dog';

interface Laid {
  readonly objects?: readonly {
    readonly name: string;
    readonly nodes?: readonly number[];
    readonly subgraphs?: readonly number[];
    readonly _gvid: number;
  }[];
}

/**
 * Lays out a graph in DOT.
 *
 * @throws SourceError when Graphviz does not understand the source.
 */
export async function layOutGraphviz(source: string, look: DiagramLook): Promise<Diagram> {
  const graphviz = await loadGraphviz();
  const colors = deckColors(look.ground);
  const wider = look.own ? 1 : widthOf(look.font) / widthOf('Helvetica, Arial, sans-serif');
  const text = { fontname: KNOWN_FONT, fontsize: SIZE * wider, fontcolor: colors.of('WHITE') };
  const result = graphviz.renderFormats(source, ['svg', 'json0'], {
    ...(!look.own && {
      graphAttributes: { ...text, bgcolor: 'transparent', pencolor: colors.of('WHITE', FRAME) },
      nodeAttributes: { ...text, color: colors.of('BLUE') },
      edgeAttributes: { ...text, color: colors.of('WHITE', 78) },
    }),
  });
  if (result.status === 'failure') throw mistakeIn(result.errors.map(({ message }) => message));
  const { svg = '', json0 = '{}' } = result.output;
  return {
    svg: look.own
      ? svg
      : inFont(colors.restore(softFrames(svg, colors.of('WHITE', FRAME))), look.font, wider),
    partsIn: (drawing) => partsIn(drawing, JSON.parse(json0) as Laid),
  };
}

/** How wide a text is in a font, in whatever unit. */
function widthOf(font: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return 1;
  pen.font = `100px ${font}`;
  return pen.measureText(SAMPLE).width;
}

/**
 * Graphviz knows few fonts: it has laid out texts as wide as those in the deck's font are. Clusters in
 * clusters have Graphviz' own font and black, whatever the defaults are.
 */
function inFont(svg: string, font: string, wider: number): string {
  const family = font.replace(/"/g, "'");
  const size = (points: string) => (Number(points) / wider).toFixed(2);
  return svg
    .replace(/font-family="(?:Helvetica,sans-Serif|Times,serif)"/g, `font-family="${family}"`)
    .replace(/font-size="([\d.]+)"/g, (_, points) => `font-size="${size(points)}"`)
    .replace(/(stroke|fill)="black"/g, `$1="${cssColor('WHITE')}"`)
    .replace('class="graph"', `class="graph" fill="${cssColor('WHITE')}"`);
}

/** Frames in frames, which are black whatever the defaults are, are as soft as those around them. */
const softFrames = (svg: string, color: string): string =>
  svg.replace(/(class="cluster">\s*<title>[^<]*<\/title>\s*<[^>]* stroke=")black"/g, `$1${color}"`);

function mistakeIn(messages: readonly string[]): SourceError {
  const message = messages.join(' ');
  const [, line] = /\bline (\d+)/.exec(message) ?? [];
  return new SourceError(message.replace(/ in line \d+/, ''), line ? Number(line) : undefined);
}

/** The nodes, clusters and edges, each in the order in which the source has it. */
function partsIn(drawing: Element, { objects = [] }: Laid): DrawnPart[] {
  const ownName = distinct();
  const named = (kind: string) =>
    [...drawing.querySelectorAll(`g.${kind}`)]
      .sort((a, b) => numberOf(a) - numberOf(b))
      .map((element) => ({ element, title: titleOf(element) }));
  const within = (gvid: number | undefined, key: 'nodes' | 'subgraphs') => {
    const around = objects.filter(
      (each) => each.name.startsWith('cluster') && gvid !== undefined && each[key]?.includes(gvid),
    );
    // The innermost has the fewest.
    return around.sort((a, b) => (a.nodes?.length ?? 0) - (b.nodes?.length ?? 0))[0]?.name;
  };
  const gvidOf = (title: string) => objects.find(({ name }) => name === title)?._gvid;
  const clusters = named('cluster').map(({ element, title }): DrawnPart => {
    const words = wordsIn(element) || title;
    return {
      name: ownName(title.replace(/^cluster_?(?=.)/, '')),
      aliases: [title, words],
      is: 'group',
      ends: [],
      within: within(gvidOf(title), 'subgraphs'),
      words,
      elements: [element],
    };
  });
  const nameOfCluster = new Map(clusters.map(({ name, aliases: [title = ''] }) => [title, name]));
  const nodes = named('node').map(({ element, title }): DrawnPart => {
    const words = wordsIn(element) || title;
    const around = within(gvidOf(title), 'nodes');
    return {
      name: ownName(title),
      aliases: [words],
      is: 'node',
      ends: [],
      within: around === undefined ? undefined : nameOfCluster.get(around),
      words,
      elements: [element],
    };
  });
  const said = new Map(nodes.map(({ name, words }) => [name, words]));
  const edges = named('edge').flatMap(({ element, title }): DrawnPart[] => {
    const ends = endsOf(title, said);
    if (!ends) return [];
    const [from, to] = ends;
    const label = wordsIn(element);
    return [
      {
        name: ownName(`${from}->${to}`),
        aliases: [title, label].filter(Boolean),
        is: 'edge',
        ends,
        words: `${said.get(from)} ${label || 'to'} ${said.get(to)}`,
        elements: [element],
      },
    ];
  });
  return [
    ...clusters.map((each) => ({
      ...each,
      within: each.within === undefined ? undefined : nameOfCluster.get(each.within),
    })),
    ...nodes,
    ...edges,
  ];
}

/** Graphviz numbers nodes and edges as they come in the source: `node12`. */
const numberOf = ({ id }: Element) => Number(/\d+$/.exec(id)?.[0] ?? 0);

const titleOf = (element: Element) =>
  [...element.children].find(({ localName }) => localName === 'title')?.textContent ?? '';

/** The nodes in the title of an edge, such as `a:port->b:port:sw`: both may have an arrow in their names. */
function endsOf(title: string, nodes: ReadonlyMap<string, string>): [string, string] | undefined {
  for (const arrow of title.matchAll(/->|--/g)) {
    const [from, to] = [title.slice(0, arrow.index), title.slice(arrow.index + 2)].map((end) =>
      [end, end.replace(/:[^:]*$/, ''), end.replace(/:[^:]*:[^:]*$/, '')].find((name) =>
        nodes.has(name),
      ),
    );
    if (from !== undefined && to !== undefined) return [from, to];
  }
  return undefined;
}
