-- The removal of a file has a line of its own now, and so has a rating; attempts at them go by the same names.
update act set action = 'attachment_removed' where action = 'delete_attachment';
update act set action = 'rated' where action = 'rate';
