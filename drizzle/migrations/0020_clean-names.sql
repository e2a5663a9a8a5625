-- Names that were stored before names were cleaned: control, bidi and invisible characters, line ends, links and addresses.
UPDATE "users" SET "name" = coalesce(nullif(btrim(regexp_replace(regexp_replace("name",
  '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]+', ' ', 'g'),
  '(https?://|www\.)\S+|\S+@\S+', '•••', 'gi')), ''), '—')
WHERE "name" ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]|://|www\.|@';--> statement-breakpoint
UPDATE "providers" SET "business_name" = coalesce(nullif(btrim(regexp_replace(regexp_replace("business_name",
  '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]+', ' ', 'g'),
  '(https?://|www\.)\S+|\S+@\S+', '•••', 'gi')), ''), '—')
WHERE "business_name" ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]|://|www\.|@';--> statement-breakpoint
UPDATE "providers" SET "business_name_ar" = nullif(btrim(regexp_replace(regexp_replace("business_name_ar",
  '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]+', ' ', 'g'),
  '(https?://|www\.)\S+|\S+@\S+', '•••', 'gi')), '')
WHERE "business_name_ar" ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]|://|www\.|@';
