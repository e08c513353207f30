"""Files in and out: bytes become a plan of records, records become bytes; pure, tried without a studio.

`reading.read` says what files say (`Incoming`), `planning.wanted` what must be known for it, `planning.plan_of` what an
import will do (`Plan`); `fields` and `sale_fields` put the changes of a plan on records; `json_out` writes.
`archive` is the zip of a whole studio, `archive_in` looks at one before anything of it is believed.
"""
