/**
 * Manim's names and what they are here: all that at least 1 % of 1,503 public scene files use (counted in
 * 2026, Manim Community 0.18 to 0.21), and what is looked for in vain. The guide makes a page of it; a test holds it against what there is.
 */

export interface ManimName {
  readonly manim: string;
  /** In how many of a hundred files it stands. */
  readonly share: number;
  /** What it is here: a function, or an option of one, as in `circle.radius`, `at.nextTo`, `step.loop`. */
  readonly ours?: readonly string[];
  /** How it is said: code that compiles, where `box`, `plane` and the like are mobjects. */
  readonly say?: string;
  /** What differs; or why there is none. */
  readonly note?: string;
}

export interface ManimNames {
  readonly title: string;
  readonly names: readonly ManimName[];
}

type Told = Omit<ManimName, 'manim' | 'share' | 'ours'>;

const is = (manim: string, share: number, ours: string, told: Told = {}): ManimName => ({
  manim,
  share,
  ours: ours.split(' '),
  ...told,
});

const none = (manim: string, share: number, note: string, told: Told = {}): ManimName => ({
  manim,
  share,
  note,
  ...told,
});

const THREE_D = 'No 3D: slides are drawn as SVG.';
const SPACE_CAMERA = 'No camera in space.';

const classes: readonly ManimName[] = [
  is('VGroup', 60.9, 'group', { say: 'group([box, label])' }),
  is('Text', 50.7, 'text', { say: "text('words', { fontSize: 36 })" }),
  is('MathTex', 43.8, 'formula', { say: "formula('e^{i\\\\pi} + 1 = 0')" }),
  is('Dot', 35.7, 'dot', { say: 'dot({ at: { moveTo: [2, 1] } })' }),
  is('Line', 35.1, 'line', { say: 'line([-2, 0], box)' }),
  is('Circle', 27.9, 'circle', { say: "circle({ radius: 0.6, color: 'BLUE' })" }),
  is('Tex', 22.3, 'text formula', {
    say: 'formula(String.raw`\\text{area} = \\pi r^2`)',
    note: 'Words are `text`; words and mathematics in one line are a formula with `\\text{…}`.',
  }),
  is('Rectangle', 19.2, 'rectangle', { say: 'rectangle({ width: 3, height: 1 })' }),
  is('Arrow', 19.1, 'arrow', { say: 'arrow(box, label)', note: 'It follows what it joins.' }),
  is('Axes', 19, 'axes', { say: 'axes({ xRange: [0, 5, 1], yRange: [0, 3, 1] })' }),
  is('ValueTracker', 16.4, 'valueTracker', { say: "valueTracker('t', 0)" }),
  is('SurroundingRectangle', 15.3, 'surroundingRectangle', {
    say: 'surroundingRectangle(label, { buff: 0.2 })',
    note: 'It follows what it surrounds.',
  }),
  is('Square', 13.7, 'square', { say: 'square({ sideLength: 1 })' }),
  is('Group', 10.4, 'group', { say: 'group([box, label])' }),
  is('DashedLine', 10.2, 'dashedLine', { say: 'dashedLine([-2, 0], [2, 0])' }),
  is('RoundedRectangle', 9, 'roundedRectangle', { say: 'roundedRectangle({ cornerRadius: 0.2 })' }),
  is('ImageMobject', 8.6, 'image', { say: "image('cat.jpg', { height: 3, alt: 'A cat' })" }),
  is('Polygon', 8.4, 'polygon', { say: 'polygon([[-1, 0], [1, 0], [0, 2]])' }),
  is('NumberPlane', 8, 'numberPlane', { say: 'numberPlane({ gridOpacity: 0.3 })' }),
  is('VMobject', 6.9, 'path group', { say: 'path([[-2, 0], [0, 1], [2, 0]], { smooth: true })' }),
  none('ThreeDAxes', 6.7, THREE_D),
  is('SVGMobject', 6.2, 'image element', {
    say: "image('logo.svg', { height: 2 })",
    note: 'Parts of a drawing move in a scene with `data-src`, where each is an `element`.',
  }),
  is('Arc', 5.5, 'arc', { say: 'arc({ radius: 2, angle: Math.PI })' }),
  is('DecimalNumber', 5, 'decimalNumber', { say: "decimalNumber('t', { unit: ' m' })" }),
  is('ParametricFunction', 4.6, 'parametricCurve path', {
    say: 'parametricCurve(plane, (t) => [Math.cos(t), Math.sin(2 * t)], [0, 6.3])',
  }),
  is('Triangle', 4.3, 'triangle', { say: 'triangle({ radius: 0.5 })' }),
  is('Brace', 4.1, 'brace braceText braceLabel', { say: "braceText(box, 'the width')" }),
  is('NumberLine', 3.7, 'numberLine', { say: "numberLine([0, 10, 2], { numbers: 'all' })" }),
  none('Surface', 3.7, THREE_D),
  is('Title', 3.7, 'title', { say: "title('Gradient descent')" }),
  is('Integer', 2.9, 'integer', { say: 'integer(0)' }),
  is('Paragraph', 2.7, 'text', { say: "text('one line\\nand one more', { align: 'left' })" }),
  is('FunctionGraph', 2.7, 'graph', {
    say: 'graph(plane, (x) => Math.sin(x), [-3, 3])',
    note: 'It stands on axes or a number plane, which need not be seen.',
  }),
  is('CurvedArrow', 2.7, 'curvedArrow arrow.arc', { say: 'curvedArrow(box, label)' }),
  is('Mobject', 2.5, 'group', { note: 'What may stand for any mobject is the type `Mobject`.' }),
  is('BraceBetweenPoints', 2.5, 'braceBetweenPoints', {
    say: 'braceBetweenPoints([-2, 0], [1, 1])',
  }),
  is('ArcBetweenPoints', 2.3, 'arcBetweenPoints', { say: 'arcBetweenPoints([-2, 0], [2, 0])' }),
  is('Ellipse', 2.1, 'ellipse', { say: 'ellipse({ width: 4, height: 1 })' }),
  is('Code', 2.1, 'code', { say: "code('x = 1', { language: 'python' })" }),
  is('DoubleArrow', 2.1, 'doubleArrow', { say: 'doubleArrow(box, label)' }),
  is('BulletedList', 2.1, 'bulletList', { say: "bulletList(['Measure', 'Cut'])" }),
  is('Angle', 2.1, 'angle', { say: 'angle([[2, 0], [0, 0], [1, 2]])' }),
  none('Dot3D', 2.1, THREE_D),
  none('Sphere', 2.1, THREE_D),
  is('RegularPolygon', 2.1, 'regularPolygon', { say: 'regularPolygon({ n: 6 })' }),
  is('Cross', 2, 'cross', { say: 'cross(box)', note: 'It follows what it crosses out.' }),
  is('TracedPath', 1.7, 'graph.part path', {
    say: "graph(plane, (x) => Math.sin(x), [0, 6], { part: [0, 't'] })",
    note: 'No trace of whatever happened: a picture depends on the step alone. Draw the path as far as a value has come.',
  }),
  none('Arrow3D', 1.7, THREE_D),
  is('Underline', 1.7, 'underline', { say: 'underline(label)' }),
  is('Matrix', 1.6, 'matrix', { say: "matrix([['0', '-1'], ['1', '0']])" }),
  is('MathTable', 1.6, 'matrix table', {
    note: 'A `table` holds words; formulas in rows and columns are a `matrix`, or formulas in a group with `arrangeInGrid`.',
  }),
  none('Cube', 1.5, THREE_D),
  is('DashedVMobject', 1.5, 'circle.dash graph.dash', {
    say: 'circle({ dash: { length: 0.15 } })',
    note: 'Whatever has a stroke has a `dash`.',
  }),
  is('MarkupText', 1.4, 'text.colors text.text', {
    say: "text('one red word', { colors: { red: 'RED' } })",
    note: 'No markup: words have colours by `colors`, lines their own sizes.',
  }),
  is('RightAngle', 1.3, 'rightAngle', { say: 'rightAngle([[2, 0], [0, 0], [0, 2]])' }),
  is('Vector', 1.3, 'vector', { say: 'vector([2, 1])' }),
  is('ComplexPlane', 1.2, 'numberPlane.yUnit', { say: "numberPlane({ yUnit: 'i' })" }),
  is('Table', 1.1, 'table', { say: "table([['a', 'b'], ['0', '1']])" }),
  is('Difference', 1.1, 'difference', {
    say: 'difference([box, circle()])',
    note: '`union`, `intersection` and `exclusion` likewise. They follow their parts.',
  }),
  none('Graph', 1, 'No automatic layout: circles, and arrows that follow them.', {
    say: 'arrow(box, label)',
  }),
  none('Prism', 1, THREE_D),
  is('BackgroundRectangle', 1, 'backgroundRectangle', { say: 'backgroundRectangle(label)' }),
];

const animations: readonly ManimName[] = [
  is('Write', 57.1, 'write', { say: 'write(label)' }),
  is('Create', 56.2, 'create', { say: 'create(box)' }),
  is('FadeOut', 53.4, 'fadeOut', { say: 'fadeOut([box, label], { shift: [0, -1] })' }),
  is('FadeIn', 51.4, 'fadeIn', { say: 'fadeIn(box, { shift: [0, 0.5] })' }),
  is('Transform', 24.8, 'transform', { say: 'transform(box, label)' }),
  is('ReplacementTransform', 15.6, 'replacementTransform', {
    say: 'replacementTransform(box, label)',
  }),
  is('LaggedStart', 15.1, 'laggedStart play.lagRatio', {
    say: 'laggedStart([create(box), write(label)], { lagRatio: 0.3 })',
  }),
  is('Indicate', 9.6, 'indicate', { say: 'indicate(label)' }),
  is('AnimationGroup', 9.5, 'animationGroup play', {
    say: 'animationGroup([create(box), write(label)])',
  }),
  is('GrowFromCenter', 7.6, 'growFromCenter', { say: 'growFromCenter(box)' }),
  is('GrowArrow', 6.9, 'growArrow', { say: 'growArrow(link)' }),
  is('Circumscribe', 6.5, 'circumscribe', { say: "circumscribe(label, { fade: 'out' })" }),
  is('Flash', 6.1, 'flash', { say: 'flash([2, 1])' }),
  is('Rotate', 6, 'rotate', { say: 'rotate(box, Math.PI / 2, { about: [0, 0] })' }),
  is('DrawBorderThenFill', 5.9, 'drawBorderThenFill', { say: 'drawBorderThenFill(box)' }),
  is('Uncreate', 5.5, 'uncreate', { say: 'uncreate(box)' }),
  is('MoveAlongPath', 4.7, 'moveAlongPath', { say: 'moveAlongPath(box, link)' }),
  is('Unwrite', 3.9, 'unwrite', { say: 'unwrite(label)' }),
  is('Succession', 3.6, 'succession', { say: 'succession([create(box), shift(box, [2, 0])])' }),
  is('TransformFromCopy', 3.3, 'transformFromCopy', { say: 'transformFromCopy(box, label)' }),
  is('Restore', 2.7, 'restore', {
    say: 'restore(box)',
    note: 'It goes back to how the scene lays it out: nothing need be saved.',
  }),
  is('TransformMatchingTex', 2.5, 'transformMatching', { say: 'transformMatching(f, g)' }),
  is('TransformMatchingShapes', 2.3, 'transformMatching', { say: 'transformMatching(f, g)' }),
  is('ApplyMethod', 2, 'animate', { say: 'animate([shift(box, [2, 0]), scale(box, 2)])' }),
  is('MoveToTarget', 2, 'animate', { say: "animate([scale(box, 2), setColor(box, 'RED')])" }),
  is('LaggedStartMap', 1.9, 'laggedStartMap', { say: 'laggedStartMap(fadeIn, [box, label])' }),
  is('UpdateFromAlphaFunc', 1.9, 'setValue', {
    say: "setValue('t', 1, { rate: 'linear' })",
    note: 'What changes is given by the value: a radius, a place, an angle, by an expression or a function.',
  }),
  is('FadeTransform', 1.7, 'fadeTransform', { say: 'fadeTransform(box, label)' }),
  is('Wiggle', 1.6, 'wiggle', { say: 'wiggle(box)' }),
  is('GrowFromPoint', 1.6, 'growFromPoint', { say: 'growFromPoint(box, [2, 2])' }),
  is('Animation', 1.6, 'setValue', {
    note: 'In place of a class of your own a value that changes, and whatever is given by it.',
  }),
  is('GrowFromEdge', 1.5, 'growFromEdge', { say: "growFromEdge(box, 'DOWN')" }),
  is('ShowPassingFlash', 1.3, 'showPassingFlash', { say: 'showPassingFlash(link)' }),
  is('Rotating', 1.1, 'rotating', { say: 'rotating(box, { runTime: 8 })' }),
  is('Wait', 1.1, 'play.runTime', { say: 'play([], { runTime: 0.5 })' }),
];

const ENDS = 'An end of an arrow or a line is `{ of, side }`; beside it is `nextTo`.';

const methods: readonly ManimName[] = [
  is('move_to', 61.3, 'at.moveTo moveTo', { say: 'circle({ at: [2, 1] })' }),
  is('next_to', 60.6, 'at.nextTo nextTo', {
    say: "text('x', { at: { nextTo: box, direction: 'DOWN', buff: 0.1 } })",
  }),
  is('shift', 52.7, 'at.shift shift', { say: 'circle({ at: { shift: [0, 1] } })' }),
  is('scale', 51.8, 'at.scale scale', { say: 'group([box, label], { at: { scale: 0.5 } })' }),
  is('to_edge', 40.6, 'at.toEdge toEdge', { say: "text('x', { at: { toEdge: 'UP' } })" }),
  none('get_center', 36, 'Not needed: where a point can stand, a mobject can, and is its centre.', {
    say: 'circle({ at: { moveTo: box } })',
  }),
  is('arrange', 32.7, 'group.arrange arrange', {
    say: "group([box, label], { arrange: { direction: 'DOWN' } })",
  }),
  is('set_color', 31.9, 'circle.color setColor', { say: "setColor(box, 'YELLOW')" }),
  is('add', 29.4, 'group.members', { say: 'group([box, label])' }),
  is('copy', 23, 'copy transformMatching.copy', {
    say: 'copy(box, { at: [3, 0] })',
    note: 'It stands where the scene lays it out; on the board `transformFromCopy`, or `copy: true`.',
  }),
  is('to_corner', 18.3, 'at.toCorner toEdge', { say: "text('x', { at: { toCorner: 'UR' } })" }),
  is('rotate', 17.5, 'at.rotate rotate', { say: 'square({ at: { rotate: PI / 4 } })' }),
  is('set_value', 17.5, 'setValue', { say: "setValue('t', 2)" }),
  is('get_value', 17.2, 'valueTracker', {
    say: "circle({ radius: '1 + t / 2' })",
    note: 'An expression says the name of the tracker; a function takes the values: `({ t }) => 1 + t / 2`.',
  }),
  is('set_fill', 16.3, 'circle.fill circle.fillOpacity setFill', {
    say: "circle({ fill: 'BLUE', fillOpacity: 0.5 })",
  }),
  is('set_stroke', 16.3, 'circle.stroke circle.strokeWidth setStroke', {
    say: "circle({ stroke: 'RED', strokeWidth: 6 })",
  }),
  is('c2p', 15.9, 'coordinates.at', { say: 'dot({ at: { moveTo: { on: plane, at: [1, 2] } } })' }),
  is('add_updater', 15.4, 'valueTracker', {
    say: "dot({ at: { moveTo: ['2 * cos(t)', '2 * sin(t)'] } })",
    note: 'What is given by a value follows it; arrows, braces and frames follow by themselves.',
  }),
  is('set_opacity', 14.8, 'setOpacity circle.fillOpacity', { say: 'setOpacity(box, 0.3)' }),
  is('plot', 14.2, 'graph', { say: 'graph(plane, (x) => x * x, [-2, 2])' }),
  is('get_left', 11.3, 'end.side at.nextTo', {
    say: "arrow({ of: box, side: 'LEFT' }, [-5, 0])",
    note: ENDS,
  }),
  is('get_right', 11.2, 'end.side at.nextTo', { say: "arrow({ of: box, side: 'RIGHT' }, label)" }),
  is('get_top', 10.1, 'end.side at.nextTo', { say: "arrow({ of: box, side: 'UP' }, label)" }),
  is('get_bottom', 10, 'end.side at.nextTo', { say: "arrow({ of: box, side: 'DOWN' }, label)" }),
  is('become', 9.5, 'become transform', { say: 'become(box, label)' }),
  is('get_end', 9.3, 'endOf', {
    say: 'dot({ at: endOf(arrow(box, label)) })',
    note: 'Wherever a point can stand; it goes along.',
  }),
  is('align_to', 9, 'at.alignTo alignTo', {
    say: "text('x', { at: { alignTo: box, direction: 'LEFT' } })",
  }),
  is('set_z_index', 6.4, 'circle.z', { say: 'circle({ z: 1 })' }),
  is('get_start', 6.2, 'startOf', { say: 'line(startOf(arrow(box, label)), [0, 0])' }),
  is('scale_to_fit_width', 5.8, 'at.scaleToFitWidth scaleToFitWidth', {
    say: 'group([box, label], { at: { scaleToFitWidth: 6 } })',
  }),
  is('coords_to_point', 5.5, 'coordinates.at', {
    say: 'dot({ at: { moveTo: { on: plane, at: [1, 2] } } })',
  }),
  is('save_state', 5.1, 'restore', {
    note: 'Not needed: `restore` knows how the scene lays it out.',
  }),
  is('get_axis_labels', 5, 'axes.xLabel axes.yLabel', {
    say: "axes({ xLabel: 't', yLabel: { tex: 'f(t)' } })",
  }),
  is('add_coordinates', 4.5, 'axes.xNumbers axes.yNumbers', { say: "axes({ xNumbers: 'all' })" }),
  is('arrange_in_grid', 4.1, 'group.arrangeInGrid', {
    say: 'group([box, label], { arrangeInGrid: { cols: 2 } })',
  }),
  is('set_points_as_corners', 4.1, 'path', { say: 'path([[-1, 0], [0, 1], [1, 0]])' }),
  is('get_corner', 3.9, 'end.side at.nextTo', { say: "arrow({ of: box, side: 'UR' }, [5, 3])" }),
  none('clear_updaters', 3.7, 'Not needed: what follows a value stays when the value stays.'),
  is('remove', 3.6, 'fadeOut uncreate'),
  none('set_default', 3.6, 'A function of your own, which gives the options.'),
  is('point_from_proportion', 3.3, 'coordinates.along moveAlongPath', {
    say: 'dot({ at: { on: curve, along: 0.5 } })',
    note: 'Of anything with an outline, by the share of its length; of a graph also by `x`.',
  }),
  is('scale_to_fit_height', 3.3, 'at.scaleToFitHeight scaleToFitHeight', {
    say: 'group([box, label], { at: { scaleToFitHeight: 3 } })',
  }),
  is('set', 3, 'animate', { say: "animate([setColor(box, 'RED'), scaleToFitWidth(box, 3)])" }),
  none('put_start_and_end_on', 2.9, 'Give its ends by values, or by mobjects: it follows them.', {
    say: "line([0, 0], ['t', 1])",
  }),
  is('n2p', 2.9, 'coordinates.at', { say: 'dot({ at: { moveTo: { on: plane, at: [3, 0] } } })' }),
  is('center', 2.9, 'at.moveTo moveTo', { say: 'moveTo(box, [0, 0])' }),
  is('set_color_by_tex', 2.8, 'formula.colors', {
    say: "formula('x + y', { colors: { x: 'RED' } })",
  }),
  is('set_width', 2.7, 'at.scaleToFitWidth scaleToFitWidth rectangle.width', {
    say: 'scaleToFitWidth(box, 3)',
  }),
  none('get_y', 2.5, 'Not needed: placements say what a place depends on.', {
    say: "circle({ at: { alignTo: box, direction: 'UP' } })",
  }),
  is('add_tip', 2.5, 'arrow axes.tipLength', { say: 'arrow([0, 0], [2, 1])' }),
  is('get_length', 2.5, 'brace at.matchWidth', {
    say: 'rectangle({ width: 1, height: 1, at: { matchWidth: box } })',
  }),
  is('get_area', 2.4, 'area', { say: 'area(plane, (x) => x * x, [0, 2])' }),
  is('set_points_smoothly', 2.3, 'path.smooth', {
    say: 'path([[-1, 0], [0, 1], [1, 0]], { smooth: true })',
  }),
  none('remove_updater', 2.3, 'Not needed: what follows a value stays when the value stays.'),
  none(
    'set_color_by_gradient',
    2.3,
    "No gradients: SVG's own run along the frame and not along a text.",
  ),
  is('get_x_axis_label', 2.1, 'axes.xLabel', { say: "axes({ xLabel: 't' })" }),
  is('get_y_axis_label', 2.1, 'axes.yLabel', { say: "axes({ yLabel: { tex: 'f(t)' } })" }),
  none('get_color', 2, 'Keep the colour in a constant.'),
  is('generate_target', 2, 'animate', { say: 'animate([scale(box, 2), shift(box, [1, 0])])' }),
  none('get_x', 1.9, 'Not needed: placements say what a place depends on.', {
    say: "circle({ at: { alignTo: box, direction: 'LEFT' } })",
  }),
  is('get_edge_center', 1.9, 'end.side at.nextTo', {
    say: "arrow({ of: box, side: 'UP' }, label)",
  }),
  is('set_y', 1.8, 'at.setY', { say: 'dot({ at: { setY: 2 } })' }),
  is('get_vertical_line', 1.7, 'verticalLines', {
    say: 'verticalLines(plane, (x) => x * x, [0, 1, 2])',
  }),
  none('get_text', 1.7, 'Of a brace: `braceText` has its words.', {
    say: "braceText(box, 'width')",
  }),
  is('set_x', 1.7, 'at.setX', { say: 'dot({ at: [{ setX: 1 }, { matchY: box }] })' }),
  is('plot_line_graph', 1.6, 'lineGraph', { say: 'lineGraph(plane, [[0, 1], [1, 3], [2, 2]])' }),
  is('get_rows', 1.6, 'table matrix', {
    say: "indicate('table.row-2')",
    note: 'Rows, columns and cells have names: `table.row-2`, `table.column-1`, `table.cell-2-1`.',
  }),
  none('get_width', 1.5, 'Not needed: `matchWidth`, or a brace or frame that follows.'),
  is('set_height', 1.5, 'at.scaleToFitHeight scaleToFitHeight rectangle.height', {
    say: 'scaleToFitHeight(box, 3)',
  }),
  is('set_style', 1.5, 'setFill setStroke', {
    say: "setFill(box, { color: 'BLUE', opacity: 0.5 })",
  }),
];

const animated: readonly ManimName[] = [
  is('animate.shift', 20.2, 'shift', { say: 'shift(box, [2, 0])' }),
  is('animate.move_to', 17.8, 'moveTo', { say: 'moveTo(box, [2, 0])' }),
  is('animate.scale', 17.6, 'scale', { say: 'scale(box, 2)' }),
  is('animate.set_value', 15.3, 'setValue', { say: "setValue('t', 5)" }),
  is('animate.set_color', 9.5, 'setColor', { say: "setColor(box, 'RED')" }),
  is('animate.set_opacity', 8.1, 'setOpacity', { say: 'setOpacity(box, 0.2)' }),
  is('animate.to_edge', 6.1, 'toEdge', { say: "toEdge(box, 'UP')" }),
  is('animate.next_to', 5.9, 'nextTo', { say: "nextTo(label, box, { direction: 'DOWN' })" }),
  is('animate.set_stroke', 5.2, 'setStroke', { say: 'setStroke(box, { width: 8 })' }),
  is('animate.set_fill', 5.1, 'setFill', { say: 'setFill(box, { opacity: 0.8 })' }),
  is('animate.rotate', 3, 'rotate', { say: 'rotate(box, Math.PI / 4)' }),
  is('animate.become', 2, 'transform', { say: 'transform(box, label)' }),
  is('animate.to_corner', 1.6, 'toEdge', { say: "toEdge(box, 'UR')" }),
  is('animate.set', 1.3, 'animate', {
    say: 'animate([scaleToFitWidth(box, 3), setOpacity(box, 0.5)])',
  }),
  is('animate.arrange', 1.3, 'arrange', { say: "arrange(both, { direction: 'DOWN' })" }),
  is('animate.set_width', 1.1, 'scaleToFitWidth', { say: 'scaleToFitWidth(box, 3)' }),
  is('animate.align_to', 1, 'alignTo', { say: "alignTo(label, box, 'LEFT')" }),
  is('animate.fade', 0.4, 'setOpacity', {
    say: 'setOpacity(box, 0.3)',
    note: 'That is `fade(0.7)`, into the background; an opacity of 1 brings it back.',
  }),
];

const scenes: readonly ManimName[] = [
  is('play', 87.4, 'step play', {
    say: "step('Both.', [play([create(box), write(label)], { runTime: 0.8 })])",
    note: 'A step is what one key press brings; the plays in it follow one another.',
  }),
  is('wait', 83.7, 'step step.wait play.runTime', {
    note: 'The end of a step waits for the key; within a step `play([], { runTime: 0.5 })`.',
  }),
  is('scene.add', 51.2, 'scene.mobjects', {
    say: "scene('one', ({ add }) => add(box))",
    note: 'What no verb brings is there from the start.',
  }),
  is('scene.camera', 20.2, 'scale shift moveTo autoZoom restore', { say: "scale('camera', 0.5)" }),
  is('scene.remove', 12.1, 'fadeOut', { say: 'fadeOut(box)' }),
  none('set_camera_orientation', 9.2, SPACE_CAMERA),
  none('begin_ambient_camera_rotation', 4.9, SPACE_CAMERA),
  is('clear', 4.6, 'fadeOut', {
    say: 'play([fadeOut(box), fadeOut(label)])',
    note: 'Or the next slide.',
  }),
  none('add_fixed_in_frame_mobjects', 3.9, SPACE_CAMERA),
  none('move_camera', 3.5, SPACE_CAMERA),
  none('stop_ambient_camera_rotation', 3, SPACE_CAMERA),
  none('add_fixed_orientation_mobjects', 1.1, SPACE_CAMERA),
  is('next_slide', 6.1, 'step step.loop', {
    say: "step('Once more.', wiggle(box), { loop: true })",
  }),
  none('voiceover', 2.1, 'The speaker speaks: each step has a `caption` in the notes.'),
  none('next_section', 1.9, 'A slide of the deck.'),
  none('set_speech_service', 1.7, 'The speaker speaks.'),
];

const looks: readonly ManimName[] = [
  none(
    'camera.background_color',
    14.6,
    "reveal's own: `data-background-color` on the slide, or the theme.",
  ),
  is('camera.frame', 5.8, 'autoZoom scale shift moveTo restore', {
    say: 'autoZoom([box, label], { margin: 1 })',
    note: "The camera is called `'camera'`.",
  }),
  is('config.frame_width', 8.9, 'FRAME', { say: 'FRAME.width', note: 'Always 14.22 units.' }),
  is('config.frame_height', 8, 'FRAME', { say: 'FRAME.height', note: 'Always 8 units.' }),
  none('config.pixel_width', 5.7, "reveal's `width`."),
  none('config.pixel_height', 5.6, "reveal's `height`."),
  none(
    'config.background_color',
    2.3,
    "reveal's own: `data-background-color` on the slide, or the theme.",
  ),
  none('config.frame_size', 1.9, "reveal's `width` and `height`."),
  is('linear', 12.2, 'rate.linear', { say: "shift(box, [2, 0], { rate: 'linear' })" }),
  is('smooth', 7.5, 'rate.smooth', { note: 'So is every verb, unless told.' }),
  is('there_and_back', 3.5, 'rate.thereAndBack', {
    say: "scale(box, 2, { rate: 'thereAndBack' })",
  }),
  is('ease_in_out_sine', 1.4, 'rate.easeInOutSine', {
    say: "shift(box, [2, 0], { rate: 'easeInOutSine' })",
  }),
  is('ease_in_out_cubic', 1, 'rate.easeInOutCubic', {
    say: "shift(box, [2, 0], { rate: 'easeInOutCubic' })",
  }),
];

const needs: readonly ManimName[] = [
  is('.animate', 52.8, 'animate shift moveTo scale', {
    say: "animate([shift(box, [2, 0]), setColor(box, 'RED')])",
  }),
  is('MathTex of several strings', 12.6, 'formula.parts transformMatching', {
    say: "formula('{{a + b}} {{= c}}')",
    note: 'What stands in double braces is `ID.1`, `ID.2` …; `transformMatching` finds the terms by itself.',
  }),
  is('MathTex[i]', 11.8, 'formula.parts', {
    say: "write(formula('sum', 'a + b = c', { parts: { left: 'a + b' } })), indicate('sum.left')",
    note: 'A part has a name in place of a number.',
  }),
  is('MathTex[i][j]', 2.6, 'formula.parts', {
    say: "formula('sum', 'a + b = c', { parts: { left: { glyphs: [0, 3] } } })",
    note: 'Glyphs are counted from 0, as in Python.',
  }),
  is('Text[i]', 2.4, 'text.parts', {
    say: "text('tale', 'the fox', { parts: { fox: { glyphs: [3, 6] } } })",
    note: 'Letters are counted from 0, blanks left out.',
  }),
  is('always_redraw', 12.4, 'valueTracker', {
    say: "line([0, 0], ['2 * cos(t)', '2 * sin(t)'])",
    note: 'What is given by a value is made anew at every moment.',
  }),
  none('add_sound', 0.9, "reveal's own: an `<audio>` in the slide."),
];

export const MANIM_NAMES: readonly ManimNames[] = [
  { title: 'Mobjects', names: classes },
  { title: 'Animations', names: animations },
  { title: 'Methods of mobjects', names: methods },
  { title: 'In chains of .animate', names: animated },
  { title: 'Methods of the scene, and of manim-slides', names: scenes },
  { title: 'Camera, config, rate functions', names: looks },
  { title: 'Ways of writing', names: needs },
];
