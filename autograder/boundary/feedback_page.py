"""nbconvert's HTML exporter for feedback pages, which compiles its templates once a process."""

from typing import ClassVar

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from nbconvert.exporters import HTMLExporter


class FeedbackExporter(HTMLExporter):
    """Converts as its parent does; nbgrader makes a new one for each submission."""

    def _create_environment(self) -> Environment:
        environment: Environment = super()._create_environment()  # type: ignore[no-untyped-call]
        environment.bytecode_cache = _Compiled()
        return environment


class _Compiled(BytecodeCache):
    """Keeps compiled templates in memory; jinja2 asks for them by source."""

    _kept: ClassVar[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        code = self._kept.get(bucket.key + bucket.checksum)
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key + bucket.checksum] = bucket.bytecode_to_string()
