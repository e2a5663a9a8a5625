-- The audit log stays append-only, but people can be forgotten: a row may lose the words that it quotes, and nothing else of it can change.
CREATE FUNCTION "audit_word_keys"() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT ARRAY[
    'title_en',
    'title_ar',
    'description_en',
    'description_ar',
    'subcategory',
    'tags',
    'businessName',
    'businessName_ar',
    'about_en',
    'about_ar',
    'name',
    'email',
    'phone',
    'city',
    'lat',
    'lng'
  ]
$$;
--> statement-breakpoint
CREATE FUNCTION "allow_only_forgetting"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words text[] := ARRAY['before', 'after', 'reason'];
BEGIN
  IF to_jsonb(NEW) - words = to_jsonb(OLD) - words
    AND (NEW.reason IS NULL OR NEW.reason = OLD.reason)
    AND (NEW.before IS NOT DISTINCT FROM OLD.before OR NEW.before = OLD.before - audit_word_keys())
    AND (NEW.after IS NOT DISTINCT FROM OLD.after OR NEW.after = OLD.after - audit_word_keys())
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'audit_log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
DROP TRIGGER "audit_log_is_append_only" ON "audit_log";
--> statement-breakpoint
CREATE TRIGGER "audit_log_is_append_only" BEFORE DELETE OR TRUNCATE ON "audit_log"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
--> statement-breakpoint
CREATE TRIGGER "audit_log_only_forgets" BEFORE UPDATE ON "audit_log"
  FOR EACH ROW EXECUTE FUNCTION "allow_only_forgetting"();
