import {
  annularSector,
  annulus,
  arc,
  create,
  cubicBezier,
  dot,
  drawBorderThenFill,
  ellipse,
  laggedStartMap,
  lines,
  path,
  polygon,
  regularPolygon,
  roundedRectangle,
  scene,
  sector,
  square,
  star,
  triangle,
} from '../../../plugin/index.js';

/** Each stands where `at` says, or in the middle. */
export const round = scene('round', ({ step }) => {
  const shapes = [
    dot({ radius: 0.5, at: { shift: [-5.5, 0] } }),
    ellipse({
      width: 4,
      height: 2,
      at: { shift: [-2.2, 0] },
    }),
    annulus({
      innerRadius: 0.9,
      outerRadius: 1.3,
      color: 'BLUE',
      at: { shift: [1.9, 0] },
    }),
    roundedRectangle({
      width: 2.6,
      height: 2.6,
      cornerRadius: 0.6,
      color: 'TEAL',
      fillOpacity: 0.5,
      at: { shift: [5.2, 0] },
    }),
  ];
  step('Round shapes.', laggedStartMap(create, shapes));
});

/** Angles are radians, counter-clockwise from the right. */
export const slices = scene('slices', ({ step }) => {
  const shapes = [
    arc({
      radius: 1.6,
      angle: 4,
      strokeWidth: 10,
      at: { shift: [-4.6, 0] },
    }),
    sector({
      radius: 2,
      angle: 2,
      color: 'BLUE',
      at: { shift: [0, 0] },
    }),
    annularSector({
      innerRadius: 1.2,
      outerRadius: 2,
      startAngle: 0.5,
      angle: 2.5,
      color: 'GOLD',
      at: { shift: [4.6, 0] },
    }),
  ];
  step('Slices.', laggedStartMap(create, shapes));
});

/** With an odd number of corners one is up. */
export const regular = scene('regular', ({ step }) => {
  const look = { color: 'BLUE', fillOpacity: 0.5 };
  const shapes = [
    square({
      sideLength: 2.2,
      ...look,
      at: { shift: [-5, 0] },
    }),
    triangle({
      radius: 1.5,
      ...look,
      at: { shift: [-1.7, 0] },
    }),
    regularPolygon({
      n: 6,
      radius: 1.4,
      ...look,
      at: { shift: [1.7, 0] },
    }),
    star({
      outerRadius: 1.5,
      color: 'GOLD',
      fillOpacity: 1,
      at: { shift: [5, 0] },
    }),
  ];
  step(
    'Regular shapes.',
    laggedStartMap(drawBorderThenFill, shapes),
  );
});

/** They stand where their points are. */
export const corners = scene('corners', ({ step }) => {
  const roof = polygon(
    [
      [-5, -2],
      [-1, -2],
      [-3, 1.5],
    ],
    {
      color: 'RED',
      fillOpacity: 0.5,
    },
  );
  const tally = lines(
    [2, 3, 4].map(
      (x) =>
        [
          [x, -2],
          [x, 1.5],
        ] as const,
    ),
    { strokeWidth: 8 },
  );
  step('A roof.', create(roof));
  step('A tally.', create(tally));
});

/** Through points, or by the handles of its ends. */
export const curves = scene('curves', ({ step }) => {
  const hill = path(
    [
      [-6, 1],
      [-3, 3],
      [1, 1],
      [6, 3],
    ],
    {
      smooth: true,
      color: 'GREEN',
    },
  );
  const wire = cubicBezier(
    [-6, -2],
    [-2, 2],
    [2, -6],
    [6, -2],
    {
      color: 'YELLOW',
    },
  );
  step('A hill.', create(hill));
  step('A wire.', create(wire));
});

/** By SVG's path data, where y is down. */
export const drops = scene('drops', ({ step }) => {
  const drop = 'M0 -2 C 2 0.8 2 2.8 0 2.8 S -2 0.8 0 -2 Z';
  step('A drop.', [
    create(path(drop, { color: 'BLUE', fillOpacity: 0.6 })),
  ]);
});
