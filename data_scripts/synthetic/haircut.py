"""Which haircut a person wears: length, texture and hairline, out of the labels."""

from dataclasses import dataclass

from data_scripts.synthetic.person import Part, Person


@dataclass(frozen=True)
class Haircut:
    """length: y where the hair ends (None: cropped). texture: "straight", "wavy" or "plain".

    volume: pixels the hair stands out from the skull. part: x of the parting. bun: tied up.
    """

    length: float | None
    texture: str
    volume: float
    part: float
    bun: bool
    hairline: float
    shown: bool


def choose_haircut(person: Person) -> Haircut:
    """Return the haircut of a person."""
    generator = person.random(Part.HAIR)
    draw = generator.random(5)
    straight, wavy = person.has("Straight_Hair"), person.has("Wavy_Hair")
    texture = "straight" if straight else "wavy" if wavy else "plain"
    if person.has("Male"):
        length = 150.0 + 25 * draw[0] if draw[1] < 0.05 and texture != "plain" else None
    elif texture == "plain":
        length = None
    else:
        length = 226.0 if draw[0] < 0.65 else 168.0 + 20 * draw[2]
    coloured = any(
        person.has(name) for name in ("Black_Hair", "Blond_Hair", "Brown_Hair", "Gray_Hair")
    )
    hat = person.has("Wearing_Hat")
    return Haircut(
        length=length,
        texture=texture,
        volume=7.0 + 3.0 * draw[3] + (3.0 if wavy else 0.0),
        part=float(-16 + 32 * draw[4]),
        bun=length is None and not person.has("Male") and draw[2] < 0.6,
        hairline=60.0 if person.has("Receding_Hairline") else 74.0,
        shown=not person.has("Bald") and (not hat or coloured or wavy),
    )
