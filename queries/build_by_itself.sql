-- One row: the build's day, content hash and the day of the records' last change. No parameters.
select built_at, content_hash, records_as_of from build_info;
