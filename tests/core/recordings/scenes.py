"""Scenes of what people write most, to be recorded: a class for each class, animation or idiom."""

from manim import *
from PIL import Image


class Shapes(Scene):
    def construct(self):
        row = VGroup(
            Dot(), Circle(), Square(), Rectangle(), RoundedRectangle(), Triangle(), Ellipse(), Star()
        ).scale(0.4).arrange(RIGHT)
        self.play(Create(row), run_time=2)
        self.play(row.animate.shift(UP).set_color(BLUE))
        self.wait()
        self.play(FadeOut(row, shift=DOWN))


class Lines(Scene):
    def construct(self):
        lines = VGroup(
            Line(LEFT, RIGHT), DashedLine(LEFT, RIGHT), Arrow(LEFT, RIGHT), DoubleArrow(LEFT, RIGHT),
            CurvedArrow(LEFT, RIGHT), Vector(RIGHT), Arc(), ArcBetweenPoints(LEFT, RIGHT),
        ).arrange(DOWN, buff=0.3)
        self.play(LaggedStart(*[Create(line) for line in lines], lag_ratio=0.3))
        self.wait()
        self.play(GrowArrow(Arrow(3 * LEFT, 2 * LEFT)))
        self.play(Uncreate(lines))


class Polygons(Scene):
    def construct(self):
        shape = Polygon([-2, 0, 0], [0, 2, 0], [2, 0, 0], fill_opacity=0.4)
        self.play(DrawBorderThenFill(shape))
        self.play(Transform(shape, RegularPolygon(6)))
        self.play(ReplacementTransform(shape, Annulus()))
        self.wait()


class Texts(Scene):
    def construct(self):
        title = Text("A title", color=YELLOW).to_edge(UP)
        self.play(Write(title))
        self.play(title.animate.scale(0.5).to_corner(UL))
        self.play(FadeIn(Text("below", font_size=32), shift=UP))
        self.wait()
        self.play(Unwrite(title))


class TextBecomes(Scene):
    def construct(self):
        one = Text("one")
        self.play(FadeIn(one))
        self.play(Transform(one, Text("other").shift(UP)))
        self.wait()
        self.play(ReplacementTransform(one, Text("third")))
        self.wait()


class TextParts(Scene):
    def construct(self):
        text = Text("red and blue", t2c={"blue": BLUE})
        self.play(Write(text))
        self.play(text[:3].animate.set_color(RED))
        self.play(Indicate(text[3:]))
        self.wait()


class Letters(Scene):
    def construct(self):
        self.play(AddTextLetterByLetter(Text("by letter")))
        self.wait()


class Paragraphs(Scene):
    def construct(self):
        self.play(Write(Paragraph("first line", "second", alignment="center")))
        self.play(Write(MarkupText("<b>bold</b> words").to_edge(DOWN)))
        self.wait()


class StyledTexts(Scene):
    def construct(self):
        texts = VGroup(
            Text("bold words", weight=BOLD),
            Text("a serif, leaning", font="DejaVu Serif", slant=ITALIC),
            Text("one is bold, one leans", t2w={"bold": BOLD}, t2s={"leans": ITALIC}, t2c={"[:3]": BLUE}),
            MarkupText('<b>bold</b>, <i>leaning</i>, <span foreground="yellow">bold</span>, <tt>code</tt>'),
            MarkupText("<u>underlined</u>"),
            Text("shaded", gradient=(BLUE, GREEN)),
        ).scale(0.7).arrange(DOWN)
        self.play(Write(texts[0]), FadeIn(texts[1:]))
        self.wait()
        self.play(texts[2][:3].animate.set_color(RED), texts[3].animate.shift(RIGHT))
        self.wait()
        self.play(texts[2].animate.scale(0.8))
        self.wait()


class ParagraphLines(Scene):
    def construct(self):
        lines = Paragraph("a left line", "  indented by two", "x", font_size=36)
        self.play(FadeIn(lines))
        self.play(lines[1].animate.set_color(YELLOW))
        self.wait()
        self.play(lines.animate.scale(0.5).to_corner(UL), lines[0].animate.set_opacity(0.3))
        self.wait()


class Formulas(Scene):
    def construct(self):
        formula = MathTex(r"\int_0^1 x^2\,dx = \frac{1}{3}")
        self.play(Write(formula))
        self.play(formula.animate.to_edge(UP))
        self.wait()


class FormulaParts(Scene):
    def construct(self):
        formula = MathTex("a^2", "+", "b^2", "=", "c^2")
        formula[0].set_color(RED)
        self.play(Write(formula))
        self.play(Circumscribe(formula[4]))
        self.play(formula[2].animate.set_color(BLUE), FadeOut(formula[0]))
        self.wait()


class FormulaTerms(Scene):
    def construct(self):
        one = MathTex("a", "+", "b", "=", "c")
        other = MathTex("a", "=", "c", "-", "b")
        self.add(one)
        self.play(TransformMatchingTex(one, other))
        self.wait()


class FormulaPieces(Scene):
    def construct(self):
        formulas = VGroup(
            MathTex("x^{", "2", "}", "+1"),
            MathTex(r"{{a}} \over {{b}}"),
            MathTex(r"\sqrt{ {{a}} }"),
            MathTex(r"\frac{", "a", "}{", "b", "}"),
            MathTex(r"\int_0^1 x^2\,dx", substrings_to_isolate=["x"]),
            MathTex(r"\sum_{", "i", "=1}^{", "n", "} x_i", tex_to_color_map={"x": BLUE}),
            MathTex(r"\left( \frac{a}{b}", r"+ c \right)", "^2"),
            Tex("The ", "area", " is $x^2$"),
        ).arrange_in_grid(rows=4, cols=2, buff=0.8)
        formulas[0][1].set_color(RED)
        formulas[1][0].set_color(YELLOW)
        formulas[1][2].set_color(GREEN)
        formulas[2][1].set_color(RED)
        formulas[3][1].set_color(YELLOW)
        formulas[3][3].set_color(GREEN)
        formulas[4].set_color_by_tex("x", RED)
        formulas[6].set_color_by_tex("^2", RED)
        formulas[7][1].set_color(BLUE)
        self.add(formulas)
        self.wait()


class FormulaSteps(Scene):
    def construct(self):
        formula = MathTex(r"\frac{", "a", "}{", "b", "}", "=", "x^{", "2", "}").scale(2)
        self.play(Write(formula))
        self.wait()
        self.play(formula[1].animate.set_color(RED))
        self.play(Indicate(formula[3]), Circumscribe(formula[6:9]))
        self.wait()
        self.play(formula.get_part_by_tex("2").animate.shift(0.3 * UP))
        self.wait()


class FormulaAlone(Scene):
    def construct(self):
        formula = MathTex("E", "=", "m", "c^2").scale(2)
        self.play(Write(formula[0]))
        self.wait()
        self.play(FadeIn(formula[1:3], shift=UP))
        self.wait()


class FormulaMatching(Scene):
    def construct(self):
        one = MathTex("a^2", "+", "b^2", "=", "c^2")
        other = MathTex("a", "=", r"\sqrt{", "c^2", "-", "b^2", "}")
        self.play(Write(one))
        self.wait()
        self.play(TransformMatchingTex(one, other))
        self.wait()


class Wiggles(Scene):
    def construct(self):
        words = VGroup(Text("some words"), MathTex(r"\frac{a}{b}", "= x^2")).arrange(DOWN)
        self.add(words)
        self.play(Wiggle(words[0]), Wiggle(words[1]))
        self.play(ApplyWave(words))
        self.play(Indicate(words[1]))
        self.wait()


class Fades(Scene):
    def construct(self):
        dots = VGroup(*[Dot(radius=0.3, color=TEAL) for _ in range(5)]).arrange(RIGHT)
        self.play(LaggedStartMap(FadeIn, dots, scale=0.5, lag_ratio=0.2))
        self.play(FadeOut(dots, scale=2))


class Grows(Scene):
    def construct(self):
        square = Square(fill_opacity=1)
        self.play(GrowFromCenter(square))
        self.play(GrowFromEdge(Circle().shift(3 * RIGHT), DOWN))
        self.play(GrowFromPoint(Triangle().shift(3 * LEFT), ORIGIN))
        self.play(SpinInFromNothing(Star().shift(2 * UP)), ShrinkToCenter(square))
        self.wait()


class Rotates(Scene):
    def construct(self):
        square = Square()
        self.add(square)
        self.play(Rotate(square, PI / 3))
        self.play(Rotating(square, angle=PI, run_time=2))
        self.play(square.animate.rotate(PI / 4))
        self.wait()


class Scales(Scene):
    def construct(self):
        square = Square(stroke_width=8)
        self.add(square)
        self.play(square.animate.scale(2))
        self.play(square.animate.stretch(0.5, 0))
        self.play(ScaleInPlace(square, 0.5), run_time=0.5)
        self.play(square.animate.set_width(4).set_stroke(RED, 2))
        self.wait()


class Colours(Scene):
    def construct(self):
        square = Square(fill_opacity=0.5, color=GREEN)
        self.add(square)
        self.play(square.animate.set_fill(RED, opacity=1))
        self.play(square.animate.set_stroke(opacity=0))
        self.play(square.animate.set_opacity(0.3))
        self.play(FadeToColor(square, BLUE))
        self.wait()


class Rates(Scene):
    def construct(self):
        dot = Dot(3 * LEFT)
        self.add(dot)
        for rate in (linear, there_and_back, rush_into, rate_functions.ease_in_out_sine, rate_functions.ease_out_back):
            self.play(dot.animate(rate_func=rate).shift(2 * RIGHT), run_time=0.5)
        self.play(dot.animate(rate_func=lambda t: t**2).shift(2 * LEFT))
        self.wait()


class Indications(Scene):
    def construct(self):
        square = Square()
        self.add(square)
        self.play(Indicate(square))
        self.play(Flash(square))
        self.play(Wiggle(square))
        self.play(Circumscribe(square, Circle))
        self.play(ShowPassingFlash(Underline(square)))
        self.play(FocusOn(square))
        self.wait()


class Waves(Scene):
    def construct(self):
        self.play(ApplyWave(Square()))
        self.wait()


class Groups(Scene):
    def construct(self):
        box = VGroup(Rectangle(), Text("label", font_size=24))
        copy = box.copy().shift(3 * RIGHT)
        self.play(AnimationGroup(Create(box[0]), Write(box[1]), lag_ratio=0.5))
        self.play(TransformFromCopy(box, copy))
        self.play(Succession(FadeOut(box), copy.animate.move_to(ORIGIN)))
        self.wait()


class Swaps(Scene):
    def construct(self):
        a, b = Square().shift(2 * LEFT), Circle().shift(2 * RIGHT)
        self.add(a, b)
        self.play(Swap(a, b))
        self.play(CyclicReplace(a, b))
        self.wait()


class Follows(Scene):
    def construct(self):
        dot = Dot()
        label = Square(0.4).add_updater(lambda each: each.next_to(dot, UP))
        self.add(dot, label)
        self.play(dot.animate.shift(2 * RIGHT))
        self.play(MoveAlongPath(dot, Circle(2)), run_time=2)
        self.wait()


class Tracks(Scene):
    def construct(self):
        value = ValueTracker(0)
        line = always_redraw(lambda: Line(ORIGIN, [value.get_value(), 1, 0]))
        self.add(line)
        self.play(value.animate.set_value(3))
        self.wait()


class Turns(Scene):
    def construct(self):
        square = Square()
        square.add_updater(lambda each, dt: each.rotate(dt))
        self.add(square)
        self.wait(1)
        square.clear_updaters()
        self.wait(1)


class Traces(Scene):
    def construct(self):
        dot = Dot(RIGHT)
        self.add(TracedPath(dot.get_center), dot)
        self.play(Rotate(dot, PI, about_point=ORIGIN), rate_func=linear)
        self.wait()


class Numbers(Scene):
    def construct(self):
        number = DecimalNumber(0)
        self.add(number)
        self.play(ChangeDecimalToValue(number, 3), run_time=0.5)
        self.play(Write(Integer(42).shift(DOWN)))
        self.wait()


class Counters(Scene):
    def construct(self):
        tracker = ValueTracker(5)
        number = DecimalNumber(5, num_decimal_places=1, unit=r"\%", color=YELLOW)
        number.add_updater(lambda each: each.set_value(tracker.get_value()))
        variable = Variable(2, "x", num_decimal_places=3).to_edge(UP)
        self.add(number, variable)
        self.play(tracker.animate.set_value(120), run_time=2)
        self.wait()
        self.play(variable.tracker.animate.set_value(-3.5), tracker.animate.set_value(0))
        self.wait()
        total = Integer(1200, include_sign=True).to_edge(DOWN).scale(1.5).set_color(RED)
        self.play(FadeIn(total))
        self.play(ChangingDecimal(total, lambda alpha: 34567 + 100 * alpha**2))
        self.wait()
        follower = DecimalNumber(0, include_sign=True)
        follower.add_updater(lambda each: each.set_value(total.get_x()).next_to(total, UP))
        self.add(follower)
        self.play(total.animate.shift(4 * RIGHT))
        self.wait()


class Redrawn(Scene):
    def construct(self):
        value = ValueTracker(0)

        def labelled():
            dot = Dot([value.get_value() - 2, 0, 0])
            return VGroup(dot, DecimalNumber(4 * value.get_value()).next_to(dot, UP))

        words = always_redraw(lambda: Text(f"at {value.get_value():.0f}").to_edge(UP))
        formula = always_redraw(lambda: MathTex(rf"x = {value.get_value():.0f}").to_edge(DOWN))
        self.add(always_redraw(labelled), words, formula)
        self.wait()
        self.play(value.animate.set_value(4), run_time=2)
        self.wait()
        self.play(value.animate.set_value(1), run_time=2)
        self.wait()


class Digits(Scene):
    def construct(self):
        numbers = VGroup(Integer(1), Integer(10), Integer(-100), Integer(1000), DecimalNumber(1.5))
        self.add(NumberLine([0, 110, 10], length=12, include_numbers=True), numbers.arrange(RIGHT).shift(2 * UP))
        self.add(Table([["1", "10"], ["100", "3.5"]]).scale(0.5).shift(2 * DOWN))
        self.wait()


class Leaning(Scene):
    def construct(self):
        label = Text("a label").rotate(PI / 2).to_edge(LEFT)
        self.add(label)
        self.play(label.animate.shift(RIGHT))
        self.wait()
        self.play(Unwrite(label))


class Graphs(Scene):
    def construct(self):
        axes = Axes(x_range=[-3, 3], y_range=[-1, 2], x_length=6, y_length=3)
        curve = axes.plot(lambda x: np.sin(x), color=BLUE)
        self.play(Create(axes))
        self.play(Create(curve))
        self.play(FadeIn(axes.get_area(curve, [0, 2])))
        self.play(Create(axes.get_vertical_line(axes.c2p(1, np.sin(1)))))
        self.wait()


class Planes(Scene):
    def construct(self):
        plane = NumberPlane()
        self.play(Create(plane, lag_ratio=0.1))
        self.play(plane.animate.apply_matrix([[1, 1], [0, 1]]))
        self.wait()


class NumberLines(Scene):
    def construct(self):
        self.play(Create(NumberLine([-3, 3], include_numbers=True)))
        self.wait()


class Curves(Scene):
    def construct(self):
        self.play(Create(ParametricFunction(lambda t: [np.cos(t), np.sin(2 * t), 0], t_range=[0, TAU])))
        self.play(Create(FunctionGraph(np.cos)))
        self.wait()


class Marks(Scene):
    def construct(self):
        square = Square()
        self.add(square)
        self.play(GrowFromCenter(Brace(square, DOWN)))
        self.play(Create(SurroundingRectangle(square)))
        self.play(Create(Cross(square)))
        self.play(Create(Angle(Line(ORIGIN, RIGHT), Line(ORIGIN, UP))))
        self.play(Create(BraceBetweenPoints(LEFT, RIGHT)))
        self.wait()


class Tables(Scene):
    def construct(self):
        self.play(Create(Table([["a", "b"], ["c", "d"]]).scale(0.5)))
        self.wait()


class Matrices(Scene):
    def construct(self):
        self.play(Write(Matrix([[1, 2], [3, 4]])))
        self.wait()


class Lists(Scene):
    def construct(self):
        listed = BulletedList("one", "two")
        self.play(Write(Title("A list")))
        self.play(FadeIn(listed))
        self.play(listed.animate.fade_all_but(1))
        self.wait()


class Listings(Scene):
    def construct(self):
        code = Code(code_string="def f(x):\n    return x", language="python")
        self.play(Create(code))
        self.wait()


class CodeLines(Scene):
    def construct(self):
        source = "fn main() {\n    let x = 1;\n\n    // a note\n}"
        code = Code(code_string=source, language="rust", background="window", line_numbers_from=8)
        self.play(FadeIn(code.background), Write(code.code_lines), FadeIn(code.line_numbers))
        self.wait()
        self.play(code.code_lines[1].animate.set_opacity(0.3), Indicate(code.code_lines[3]))
        self.wait()
        self.play(code.animate.scale(0.6).to_corner(UL))
        self.wait()


class Networks(Scene):
    def construct(self):
        self.play(Create(Graph([1, 2, 3], [(1, 2), (2, 3)], layout="circular")))
        self.wait()


class Targets(Scene):
    def construct(self):
        square = Square()
        self.add(square)
        square.save_state()
        square.generate_target()
        square.target.shift(2 * RIGHT).set_color(RED)
        self.play(MoveToTarget(square))
        self.play(Restore(square))
        self.play(ApplyMethod(square.shift, UP))
        self.wait()


class Functions(Scene):
    def construct(self):
        square = Square()
        self.add(square)
        self.play(UpdateFromAlphaFunc(square, lambda each, alpha: each.set_opacity(1 - alpha / 2)))
        self.play(ApplyPointwiseFunction(lambda p: p + [np.sin(p[1]), 0, 0], square))
        self.play(FadeTransform(square, Circle()))
        self.wait()


class Order(Scene):
    def construct(self):
        a, b = Square(fill_opacity=1, color=RED), Square(fill_opacity=1, color=BLUE).shift(RIGHT)
        self.add(a, b)
        self.wait()
        self.bring_to_front(a)
        self.wait()
        self.play(b.animate.set_z_index(2).shift(LEFT / 2))
        self.wait()


class Clears(Scene):
    def construct(self):
        self.add(Square())
        self.wait()
        self.remove(*self.mobjects)
        self.add(Circle())
        self.wait()
        self.clear()
        self.play(FadeIn(Star()))
        self.wait()


class Sections(Scene):
    def construct(self):
        self.next_section("first")
        self.play(Create(Square()))
        self.wait()
        self.next_section("second")
        self.play(FadeIn(Circle()))
        self.wait()


class Zooms(MovingCameraScene):
    def construct(self):
        square = Square()
        self.add(square)
        self.camera.frame.save_state()
        self.play(self.camera.frame.animate.scale(0.5).move_to(square.get_corner(UR)))
        self.wait()
        self.play(Restore(self.camera.frame))
        self.wait()
        self.play(self.camera.frame.animate.shift(RIGHT), square.animate.shift(RIGHT))
        self.wait()


class Grounds(Scene):
    def construct(self):
        self.camera.background_color = "#223344"
        self.play(Create(Square(color=WHITE)))
        self.wait()


class OwnAnimation(Animation):
    def interpolate_mobject(self, alpha):
        self.mobject.move_to([3 * self.rate_func(alpha), np.sin(PI * alpha), 0])


class Owns(Scene):
    def construct(self):
        self.play(OwnAnimation(Dot()))
        self.wait()


class Waits(Scene):
    def construct(self):
        self.play(Create(Square()), Wait(2))
        self.wait(0.5)
        self.play(AnimationGroup(Wait(0.5), FadeIn(Circle()), lag_ratio=1))
        self.wait()


class Space(ThreeDScene):
    def construct(self):
        self.add(Cube())
        self.wait()


class AsTold(Scene):
    """Sizes and colours that are told otherwise than usual, without a play."""

    def construct(self):
        self.camera.background_color = GREY_E
        pixels = np.zeros((2, 4, 4), dtype="uint8")
        pixels[:, ::2] = [255, 200, 0, 255]
        hard = ImageMobject(pixels).set_resampling_algorithm(RESAMPLING_ALGORITHMS["nearest"])
        hard.set(height=1.5).to_corner(UL)
        listed = BulletedList("one", "two", height=2).to_edge(RIGHT)
        high = MathTex("x^2", height=1).to_edge(UP)
        wide = MathTex("a + b", width=60).to_edge(DOWN)
        strip = Rectangle(height=2, width=0.3, fill_opacity=1, stroke_width=0)
        strips = VGroup(*(strip.copy() for _ in range(24))).arrange(RIGHT, buff=0)
        shades = np.linspace([255, 0, 0], [0, 0, 255], 192).astype("uint8")
        strips.color_using_background_image(Image.fromarray(shades[None]))
        self.add(hard, listed, high, wide, strips)


class Gradients(Scene):
    def construct(self):
        axes = Axes(x_range=[0, 5], y_range=[0, 4], x_length=6, y_length=3).to_edge(LEFT)
        graph = axes.plot(lambda x: 1 + np.sin(x))
        area = axes.get_area(graph, x_range=(0, 4), color=[BLUE, RED], opacity=1)
        disc = Circle(radius=1, fill_opacity=1).set_color([YELLOW, PURPLE]).move_to([3, 2, 0])
        box = Rectangle(width=4, height=1, fill_opacity=0.8).set_fill(color=[GREEN, RED, BLUE])
        curve = FunctionGraph(lambda x: np.sin(2 * x) / 2, x_range=[1, 5], stroke_width=12)
        box.move_to([3, -2, 0])
        self.add(axes, graph)
        self.play(Create(area), FadeIn(disc), DrawBorderThenFill(box), Create(curve.set_color([RED, YELLOW])))
        self.wait()
        self.play(disc.animate.shift(0.5 * DOWN), box.animate.scale(0.7))
        self.wait()


class Images(Scene):
    def construct(self):
        pixels = np.zeros((8, 16, 4), dtype="uint8")
        pixels[:, ::2] = [255, 200, 0, 255]
        image = ImageMobject(pixels).set(height=2)
        self.play(FadeIn(image, shift=UP))
        self.play(image.animate.scale(1.5).shift(2 * RIGHT))
        self.wait()
        self.play(image.animate.set_opacity(0.5))
        self.wait()
        self.play(FadeOut(Group(image)))
