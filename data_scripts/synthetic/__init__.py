"""The synthetic sample: faces drawn from the 40 attributes, and pictures without a face."""

from data_scripts.synthetic.encode import jpeg_bytes
from data_scripts.synthetic.face import draw_face
from data_scripts.synthetic.labels import draw_labels
from data_scripts.synthetic.not_face import draw_not_face, not_face_kind

__all__ = ["draw_face", "draw_labels", "draw_not_face", "jpeg_bytes", "not_face_kind"]
