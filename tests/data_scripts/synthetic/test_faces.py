"""Faces: shape, repeatability, and every attribute visible where it belongs."""

import numpy as np
import pytest

from course.attributes import ATTRIBUTES
from data_scripts.synthetic import draw_face, draw_labels
from data_scripts.synthetic.pairs import labels_without_and_with

# Rows and columns of the picture in which an attribute must show (generous: heads move and turn).
WHOLE = (0, 218, 0, 178)
BROWS, EYES, NOSE = (75, 115, 40, 138), (90, 135, 40, 138), (92, 155, 65, 113)
CHEEKS, MOUTH, JAW = (112, 160, 40, 138), (135, 180, 55, 123), (120, 195, 35, 143)
TOP, SIDES, BREAST = (15, 120, 30, 148), (20, 218, 20, 158), (170, 218, 40, 138)
REGION = {
    "5_o_Clock_Shadow": JAW,
    "Arched_Eyebrows": BROWS,
    "Attractive": WHOLE,
    "Bags_Under_Eyes": EYES,
    "Bald": TOP,
    "Bangs": TOP,
    "Big_Lips": MOUTH,
    "Big_Nose": NOSE,
    "Black_Hair": SIDES,
    "Blond_Hair": SIDES,
    "Blurry": WHOLE,
    "Brown_Hair": SIDES,
    "Bushy_Eyebrows": BROWS,
    "Chubby": JAW,
    "Double_Chin": (145, 205, 40, 138),
    "Eyeglasses": EYES,
    "Goatee": (150, 200, 60, 118),
    "Gray_Hair": SIDES,
    "Heavy_Makeup": EYES,
    "High_Cheekbones": CHEEKS,
    "Male": WHOLE,
    "Mouth_Slightly_Open": MOUTH,
    "Mustache": (130, 170, 55, 123),
    "Narrow_Eyes": EYES,
    "No_Beard": JAW,
    "Oval_Face": (95, 200, 35, 143),
    "Pale_Skin": WHOLE,
    "Pointy_Nose": NOSE,
    "Receding_Hairline": TOP,
    "Rosy_Cheeks": CHEEKS,
    "Sideburns": (85, 165, 30, 148),
    "Smiling": (95, 180, 45, 133),
    "Straight_Hair": SIDES,
    "Wavy_Hair": SIDES,
    "Wearing_Earrings": (85, 218, 20, 158),
    "Wearing_Hat": (10, 125, 0, 178),
    "Wearing_Lipstick": MOUTH,
    "Wearing_Necklace": BREAST,
    "Wearing_Necktie": (165, 218, 20, 158),
    "Young": WHOLE,
}


def test_a_face_is_a_colour_picture_of_celebas_size() -> None:
    picture = draw_face(5, 0, draw_labels(5, 1)[0])
    assert picture.shape == (218, 178, 3)
    assert picture.dtype == np.uint8
    assert picture.std() > 15


def test_a_face_depends_on_its_arguments_and_not_on_the_order() -> None:
    labels = draw_labels(5, 4)
    forwards = [draw_face(5, index, labels[index]) for index in range(4)]
    backwards = [draw_face(5, index, labels[index]) for index in (3, 2, 1, 0)]
    np.testing.assert_array_equal(np.stack(forwards), np.stack(backwards[::-1]))
    assert (draw_face(6, 0, labels[0]) != forwards[0]).any()
    assert (draw_face(5, 9, labels[0]) != forwards[0]).any()


def test_labels_of_other_integer_types_draw_the_same_face() -> None:
    labels = draw_labels(5, 1)[0]
    np.testing.assert_array_equal(draw_face(5, 0, labels.astype(np.int64)), draw_face(5, 0, labels))


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_each_attribute_alone_changes_the_picture_where_it_belongs(attribute: str) -> None:
    top, bottom, left, right = REGION[attribute]
    for index, without, worn in labels_without_and_with(21, attribute, 2):
        change = np.abs(
            draw_face(21, index, worn).astype(int) - draw_face(21, index, without).astype(int)
        ).mean(axis=2)
        inside = change[top:bottom, left:right]
        assert (inside > 12).sum() >= 30, f"{attribute} hardly shows"
        assert inside.sum() >= 0.6 * change.sum(), f"{attribute} changes other places"
