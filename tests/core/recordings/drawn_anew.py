"""What changes in each frame, the notes of steps, and a scene whose name Manim has, too."""

from manim import *
from manim_slides import Slide
from manim_slides.slide.animation import Zoom


class Pen(Scene):
    def construct(self):
        angle = ValueTracker(0)
        dot = Dot(color=YELLOW)
        dot.add_updater(lambda each: each.move_to(self.at(angle.get_value())))
        path = TracedPath(dot.get_center, stroke_color=BLUE)
        self.add(path, dot)
        self.play(angle.animate.set_value(2), run_time=2, rate_func=linear)
        self.wait()
        self.play(angle.animate.set_value(5), run_time=2)
        path.clear_updaters()
        self.play(path.animate.shift(0.5 * UP))
        self.play(Uncreate(path))

    def at(self, angle):
        return [3 * np.sin(2 * angle), 2 * np.sin(3 * angle), 0]


class Elbow(Scene):
    def construct(self):
        dot = Dot(RIGHT)
        tail = TracedPath(dot.get_center, dissipating_time=0.3)
        self.add(tail, dot)
        self.play(Rotate(dot, PI, about_point=ORIGIN), run_time=1.5)
        self.play(dot.animate.shift(UP))
        tail.clear_updaters()
        self.play(tail.animate.become(Square()))


class Anew(Scene):
    def construct(self):
        axes = Axes(x_range=[-5, 5], y_range=[-2, 2])
        phase = ValueTracker(0)
        graph = always_redraw(
            lambda: axes.plot(lambda x: np.sin(2 * x + phase.get_value()), x_range=[-5, 5, 0.1])
        )
        self.add(axes, graph)
        self.play(phase.animate.set_value(4), run_time=2)
        graph.clear_updaters()
        self.play(Uncreate(graph))


class Noted(Slide):
    def construct(self):
        dot = Dot()
        self.next_slide(notes="**First** of all.")
        self.play(Create(dot))
        self.next_slide()
        self.play(dot.animate.shift(UP))
        self.next_slide(
            notes="""
            Say:
            - one
            - two
            """
        )
        self.play(dot.animate.shift(DOWN))
        self.next_slide()
        self.play(FadeOut(dot))
        self.next_slide(notes="Of the *next* slide.")
        self.play(Create(Square()))
        self.next_slide()
        self.play(Create(Circle()))


class Skipped(Slide):
    def construct(self):
        number = Text("1", font_size=30).to_corner(DL)
        self.add_to_canvas(number=number)
        self.add(number)
        circle, word = Circle(), Text("word").shift(UP)
        self.play(Create(circle), Write(word))
        self.next_slide(skip_animations=True, loop=True, notes="Nobody sees this.")
        square = Square()
        self.play(Create(square), Transform(word, Text("next").shift(UP)))
        self.wait()
        self.next_slide()
        self.play(circle.animate.shift(RIGHT), Indicate(word))
        self.next_slide(src="clip.mp4", loop=True)
        self.next_slide()
        self.play(self.wipe([circle, word], Dot(), return_animation=True), FadeOut(square))
        self.next_slide()
        self.play(Zoom(self.mobjects_without_canvas, [Star()], scale=2))
        self.next_slide()
        self.wipe(self.mobjects_without_canvas, [])
        self.next_slide(skip_animations=True)
        self.play(FadeOut(number))


class ShapeToText(Scene):
    def construct(self):
        square = Square()
        self.play(Create(square))
        self.play(Transform(square, VGroup(Text("ab"), Text("cde")).arrange(DOWN)))
        self.play(square.animate.shift(RIGHT))


class Dots(Scene):
    def construct(self):
        count = ValueTracker(1)
        places = [LEFT * 5 + RIGHT * i * 1.2 for i in range(5)]
        self.add(always_redraw(lambda: VGroup(*[Dot(place) for place in places[: int(count.get_value())]])))
        self.play(count.animate.set_value(5), run_time=2, rate_func=linear)


class Dashes(Scene):
    def construct(self):
        length = ValueTracker(1.5)
        self.add(always_redraw(lambda: DashedLine(ORIGIN, RIGHT * length.get_value())))
        self.play(length.animate.set_value(0.7))
        self.wait()
        self.play(length.animate.set_value(1))


class Labels(Scene):
    def construct(self):
        line = NumberLine([0, 3, 1], include_numbers=True, label_constructor=Text)
        number = DecimalNumber(1.5, mob_class=Text, num_decimal_places=1).shift(UP)
        self.add(line, number)
        self.play(ChangeDecimalToValue(number, 4))


class Instead(Scene):
    def construct(self):
        word = Text("ab")
        self.play(Write(word))
        self.turn(Transform(word, Text("cde")))
        self.play(Unwrite(word), FadeIn(Dot(DOWN)))
        title = Text("Steps").to_edge(UP)
        self.play(Write(title))
        self.turn(Transform(title, Text("Results").to_edge(UP)))
        self.turn(Transform(title, Text("End").to_edge(UP)))
        self.turn(title.animate.become(Text("Over").to_edge(UP)))
        self.turn(Transform(title, Text("Out").to_edge(UP)))
        self.turn(title.animate.shift(DOWN))

    def turn(self, animation):
        self.play(animation)
        self.wait()


class Returns(Scene):
    def construct(self):
        count = ValueTracker(2)
        self.add(always_redraw(lambda: VGroup(*[Dot(RIGHT * i) for i in range(round(count.get_value()))])))
        self.add(always_redraw(lambda: Text(f"{count.get_value():.0f}").shift(UP)))
        self.play(count.animate.set_value(1), rate_func=there_and_back, run_time=2)
        self.wait()
        self.play(AddTextLetterByLetter(Text("typed").shift(DOWN)))


class OneLetter(Scene):
    def construct(self):
        one, other = Text("A"), Text("5").shift(UP)
        self.add(one, other)
        self.wait()
        self.turn(one.animate.become(Text("B")), Transform(other, Text("6").shift(UP)))
        self.turn(one.animate.shift(LEFT).rotate(0.3).scale(1.5))
        one.become(Text("W"))
        self.turn(ReplacementTransform(other, Text("8").shift(UP + RIGHT)))

    def turn(self, *animations):
        self.play(*animations)
        self.wait()


class Counts(Scene):
    def construct(self):
        number, whole = DecimalNumber(1.5), Integer(3).shift(UP)
        self.add(number, whole)
        self.wait()
        self.play(number.animate.set_value(25), whole.animate.set_value(12).set_color(RED), run_time=2)
        self.wait()
        self.play(number.animate.set_value(70).shift(RIGHT))
        self.wait()
        self.play(number.animate(rate_func=linear).set_value(98))


class Stretched(Scene):
    def construct(self):
        wide, high = Text("wide").stretch(2, 0), Text("high").shift(2 * RIGHT + UP).stretch_to_fit_height(2)
        self.add(wide)
        self.wait()
        self.play(GrowFromCenter(high), wide.animate.rotate(0.5).shift(2 * LEFT))
        self.wait()
        self.play(high.animate.stretch(3, 0), FadeIn(Text("both").stretch(1.5, 0).shift(DOWN), shift=DOWN))


class OnArcs(Scene):
    def construct(self):
        word = Text("l").shift(3 * LEFT)
        self.add(word)
        self.wait()
        self.play(Transform(word, Text("i").shift(3 * RIGHT), path_arc=PI / 2))
        self.wait()
        self.play(word.animate.shift(DOWN))


class OtherCode(Scene):
    def construct(self):
        def code(*lines):
            return Code(code_string="\n".join(lines), language="python", add_line_numbers=False)

        shown = code("a = 1", "", "b = 2").shift(2 * UP)
        word = Text("note").to_edge(DOWN)
        self.add(shown, word)
        self.wait()
        self.play(Transform(shown, code("a = 1", "c = 3", "b = 2")))
        self.wait()
        self.play(word.animate.shift(LEFT))
        self.play(Transform(shown, code("d = 4")))
        self.wait()
        self.play(shown.animate.shift(DOWN))
        self.wait()


class FromNothing(Scene):
    def construct(self):
        end = ValueTracker(0)
        axes = Axes(x_range=[0, 6], y_range=[0, 4])
        graph = always_redraw(lambda: axes.plot(lambda x: x**2 / 9, x_range=[0, end.get_value()], color=GREEN))
        self.add(axes, graph)
        self.play(end.animate.set_value(6), run_time=2, rate_func=linear)
        self.play(end.animate.set_value(0))
        self.wait()


class WithWhatItFollows(Scene):
    """What is drawn anew comes in the play that draws what it depends on."""

    def construct(self):
        line = Line(LEFT, RIGHT)
        dashes = always_redraw(lambda: DashedLine(line.get_start() + UP, line.get_end() + UP))
        self.play(Create(line), FadeIn(dashes), run_time=2)
        side, other = Line(ORIGIN, 2 * RIGHT), Line(ORIGIN, UP)
        angle = always_redraw(lambda: RightAngle(side, other, length=0.5))
        self.play(Create(side), Create(other), FadeIn(angle))
        self.wait()


class TextToFormula(Scene):
    def construct(self):
        words = Text("one and two").shift(UP)
        formula = MathTex("a", "=", "b + c")
        self.add(words)
        self.wait()
        self.play(ReplacementTransform(words, formula))
        self.wait()
