/** Diagrams of each kind, and in which order their parts come. */

export interface DiagramCase {
  readonly language: 'mermaid' | 'vnd.graphviz';
  /** Attributes of the host. */
  readonly attributes?: string;
  readonly source: string;
  /** What is there from the start. */
  readonly start?: readonly string[];
  /** What comes with each step. */
  readonly order: readonly (readonly string[])[];
}

const many = Array.from({ length: 99 }, (_, i) => `n${Math.floor(i / 3)} -> n${i + 1}`);

export const DIAGRAMS: Readonly<Record<string, DiagramCase>> = {
  // mermaid#7710: a sequence, step by step; participants are there before the first.
  'mermaid-7710': {
    language: 'mermaid',
    attributes: 'data-steps="ranks"',
    source: `sequenceDiagram
  participant Client
  participant Server
  Client->>Server: Hello
  Server-->>Client: Welcome
  Client->>Server: Goodbye`,
    order: [['Client', 'Server'], ['Client->Server'], ['Server->Client'], ['Client->Server 2']],
  },
  // mermaid#3029: numbered arrows, with their notes and activations, some of them together.
  'mermaid-3029': {
    language: 'mermaid',
    source: `sequenceDiagram
  %% step: User, App, Store
  %% step: User->App "1: The user asks."
  %% step: App->Store, App->Store 2, twice "2 and 3, together."
  %% step: App->User
  autonumber
  participant User
  participant App
  participant Store
  User->>+App: open
  App->>Store: names
  App->>Store: pictures
  Note over App,Store: twice
  App-->>-User: page`,
    order: [
      ['User', 'App', 'Store'],
      ['User->App'],
      ['App->Store', 'App->Store 2', 'twice'],
      ['App->User'],
    ],
  },
  // slidev#1498: elements one by one, at their places.
  'slidev-1498': {
    language: 'mermaid',
    source: `flowchart LR
  First --> Second
  Second --> Third`,
    order: [['First'], ['Second'], ['First->Second'], ['Third'], ['Second->Third']],
  },
  // slidev#1810: one source, each node with what leads to it.
  'slidev-1810': {
    language: 'mermaid',
    attributes: 'data-steps="nodes"',
    source: `flowchart TD
  A[Start] --> B{Is it?}
  B -->|Yes| C[OK]
  C --> D[Rethink]
  D --> B
  B ---->|No| E[End]`,
    order: [['A'], ['B', 'A->B'], ['C', 'B->C'], ['D', 'C->D', 'D->B'], ['E', 'B->E']],
  },
  // presenterm#482: a pause after each line.
  'presenterm-482': {
    language: 'mermaid',
    source: `flowchart TD
  A --> B
  %% step
  A --> C
  %% step
  B --> D`,
    start: ['A', 'B', 'A->B'],
    order: [
      ['C', 'A->C'],
      ['D', 'B->D'],
    ],
  },
  groups: {
    language: 'mermaid',
    attributes: 'data-steps="groups"',
    source: `flowchart LR
  subgraph front [Front end]
    A[Page]
  end
  subgraph back [Back end]
    subgraph store [Store]
      C[(Data)]
    end
    B[API]
  end
  A -->|asks| B
  B --> C
  C --> C`,
    order: [
      ['front', 'A'],
      ['back', 'store', 'C', 'B', 'A->B', 'B->C', 'C->C'],
    ],
  },
  frames: {
    language: 'mermaid',
    source: `sequenceDiagram
  actor A as Ann
  participant B as Bob
  loop until he answers
    A->>B: Hello
    alt he is there
      B-->>A: Hi
    else he is not
      B--xA: Silence
    end
  end`,
    order: [
      ['A'],
      ['B'],
      ['loop until he answers', 'A->B'],
      ['alt he is there', 'B->A'],
      ['B->A 2'],
    ],
  },
  classes: {
    language: 'mermaid',
    source: `classDiagram
  class Animal {
    +int age
    +eat()
  }
  Animal <|-- Duck : is one
  Animal "1" o-- "many" Leg
  note for Duck "It quacks"`,
    order: [['Animal'], ['Duck'], ['It quacks'], ['Animal->Duck'], ['Leg'], ['Animal->Leg']],
  },
  states: {
    language: 'mermaid',
    source: `stateDiagram-v2
  direction LR
  [*] --> Still
  Still --> Moving : push
  state Moving {
    [*] --> Slow
    Slow --> Fast
  }
  Moving --> [*]`,
    order: [
      ['[*]'],
      ['Still'],
      ['[*]->Still'],
      ['Moving', '[*] 2'],
      ['Still->Moving'],
      ['Slow'],
      ['[*]->Slow'],
      ['Fast'],
      ['Slow->Fast'],
      ['[*] 3'],
      ['Moving->[*]'],
    ],
  },
  entities: {
    language: 'mermaid',
    attributes: 'data-steps="nodes"',
    source: `erDiagram
  CUSTOMER ||--o{ ORDER : places
  ORDER ||--|{ LINE-ITEM : contains
  CUSTOMER { string name }`,
    order: [['CUSTOMER'], ['ORDER', 'CUSTOMER->ORDER'], ['LINE-ITEM', 'ORDER->LINE-ITEM']],
  },
  'mind map': {
    language: 'mermaid',
    source: `mindmap
  root((Tools))
    Layout
      [Dagre]
    Drawing`,
    order: [['Tools'], ['Layout'], ['Dagre'], ['Drawing']],
  },
  timeline: {
    language: 'mermaid',
    source: `timeline
  title History
  section Old
    2002 : LinkedIn
    2004 : Facebook : Google
  section New
    2006 : Twitter`,
    order: [
      ['Old', '2002'],
      ['LinkedIn'],
      ['2004'],
      ['Facebook'],
      ['Google'],
      ['New', '2006'],
      ['Twitter'],
    ],
  },
  gantt: {
    language: 'mermaid',
    source: `gantt
  title Plan
  dateFormat YYYY-MM-DD
  section Build
  Design :a1, 2024-01-01, 30d
  Code :after a1, 20d
  section Show
  Talk :crit, 2024-02-12, 12d`,
    order: [['Design'], ['Code'], ['Talk']],
  },
  git: {
    language: 'mermaid',
    source: `gitGraph
  commit id: "one"
  branch develop
  commit id: "two"
  checkout main
  merge develop tag: "v1"
  commit id: "three"`,
    order: [
      ['main', 'one'],
      ['develop', 'two'],
      ['one->two'],
      ['v1'],
      ['one->v1'],
      ['two->v1'],
      ['three'],
      ['v1->three'],
    ],
  },
  dot: {
    language: 'vnd.graphviz',
    source: `digraph {
  // step: outer "Where it runs."
  // step: a->b "It is fed."
  rankdir=LR
  a [shape=plaintext label=<<table border="0" cellborder="1"><tr><td port="f">in</td><td port="g">out</td></tr></table>>]
  subgraph cluster_outer { label="Outer"; b [shape=record label="<x> left|<y> right"]; subgraph cluster_in { c } }
  a:f -> b:x [label="feeds"]
  a:g:e -> c
  b -> c -> c
}`,
    order: [
      ['outer', 'in', 'b', 'c', 'b->c', 'c->c'],
      ['a', 'a->b', 'a->c'],
    ],
  },
  'a hundred nodes': {
    language: 'vnd.graphviz',
    attributes: 'data-steps="ranks"',
    source: `digraph { ${many.join('; ')} }`,
    order: [],
  },
};

/** What is to be seen first, and what comes with each step, in the order of the alphabet. */
export const arrivalsOf = ({ start = [], order }: DiagramCase): string[][] =>
  [start, ...order].map((parts) => [...parts].sort());

export const hostOf = (name: string, { language, attributes = '', source }: DiagramCase): string =>
  `<div data-scene="${name}" ${attributes}><script type="text/${language}">\n${source}\n</script></div>`;
