"""A talk for manim-slides, whose package need not be there."""

from manim import *
from manim_slides import Slide


class Talk(Slide):
    def construct(self):
        square = Square()
        self.add_sound("click.wav")
        self.play(Create(square))
        self.next_slide(notes="It moves.")
        self.add_subcaption("To the right.")
        self.play(square.animate.shift(RIGHT))
        self.next_slide(loop=True)
        self.play(Rotate(square, PI / 2), rate_func=linear, subcaption="It turns.")
        self.next_slide(auto_next=True)
        self.wipe(square, Circle())
        self.next_slide()
        self.play(Create(Dot()))
        self.next_slide()
