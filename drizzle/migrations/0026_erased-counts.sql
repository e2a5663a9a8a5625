-- Whoever was erased before has no services any more.
UPDATE "providers" SET "service_count" = 0
FROM "users" WHERE "users"."id" = "providers"."user_id" AND "users"."erased_at" IS NOT NULL;
