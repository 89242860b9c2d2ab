-- Names are now folded completely: the capital sharp s matches "ss", as the small one does.
UPDATE profiles SET folded_name = replace(folded_name, 'ẞ', 'SS') WHERE folded_name LIKE '%ẞ%';
