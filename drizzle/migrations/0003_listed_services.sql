CREATE EXTENSION IF NOT EXISTS cube;--> statement-breakpoint
DROP INDEX IF EXISTS "services_category_idx";--> statement-breakpoint
DROP INDEX IF EXISTS "services_newest_idx";--> statement-breakpoint
DROP INDEX IF EXISTS "services_fair_rating_idx";--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "is_listed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "services" SET "is_listed" = true
FROM "providers" JOIN "users" ON "users"."id" = "providers"."user_id"
WHERE "providers"."user_id" = "services"."provider_id"
  AND "services"."is_visible" AND "services"."removed_at" IS NULL
  AND "providers"."approval_status" = 'approved' AND NOT "users"."is_banned" AND "users"."deactivated_at" IS NULL;--> statement-breakpoint
CREATE INDEX "services_rating_idx" ON "services" USING btree (coalesce("ratings", 0),"rating_count","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_price_idx" ON "services" USING btree ("price","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_category_rating_idx" ON "services" USING btree ("category_id",coalesce("ratings", 0),"rating_count","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_category_fair_rating_idx" ON "services" USING btree ("category_id",(("rating_sum" + 20)::float8 / ("rating_count" + 5)),"id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_category_price_idx" ON "services" USING btree ("category_id","price","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_category_newest_idx" ON "services" USING btree ("category_id","created_at","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_city_rating_idx" ON "services" USING btree ("city",coalesce("ratings", 0),"rating_count","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_city_fair_rating_idx" ON "services" USING btree ("city",(("rating_sum" + 20)::float8 / ("rating_count" + 5)),"id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_city_price_idx" ON "services" USING btree ("city","price","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_city_newest_idx" ON "services" USING btree ("city","created_at","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_category_city_rating_idx" ON "services" USING btree ("category_id","city",coalesce("ratings", 0),"rating_count","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_category_city_fair_rating_idx" ON "services" USING btree ("category_id","city",(("rating_sum" + 20)::float8 / ("rating_count" + 5)),"id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_category_city_price_idx" ON "services" USING btree ("category_id","city","price","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_category_city_newest_idx" ON "services" USING btree ("category_id","city","created_at","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_place_idx" ON "services" USING gist ("category_id","city",cube(cube(cube(cube(cos(radians("lat")) * cos(radians("lng"))),
    cos(radians("lat")) * sin(radians("lng"))), sin(radians("lat"))), ('x' || right("id"::text, 8))::bit(32)::bigint::float8 / 3e16)) WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_newest_idx" ON "services" USING btree ("created_at","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_fair_rating_idx" ON "services" USING btree ((("rating_sum" + 20)::float8 / ("rating_count" + 5)),"id") WHERE is_listed;--> statement-breakpoint
-- Decides whether a service is listed, whatever the writer says. Who changes its provider or user has it decided anew
-- afterwards, which waits for another writer of the service; but a new service is not seen yet, so both are held.
CREATE FUNCTION decide_is_listed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM providers JOIN users ON users.id = providers.user_id
    WHERE providers.user_id = NEW.provider_id
    FOR SHARE;
  END IF;
  NEW.is_listed := NEW.is_visible AND NEW.removed_at IS NULL AND EXISTS (
    SELECT FROM providers JOIN users ON users.id = providers.user_id
    WHERE providers.user_id = NEW.provider_id AND providers.approval_status = 'approved'
      AND NOT users.is_banned AND users.deactivated_at IS NULL
  );
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER services_decide_is_listed
  BEFORE INSERT OR UPDATE OF is_listed, is_visible, removed_at, provider_id ON services
  FOR EACH ROW EXECUTE FUNCTION decide_is_listed();--> statement-breakpoint
-- Has every service of a provider decided anew. The argument is the column that names the provider.
CREATE FUNCTION list_services_anew() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  UPDATE services SET is_listed = is_listed WHERE provider_id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER providers_list_services_anew
  AFTER UPDATE OF approval_status ON providers
  FOR EACH ROW WHEN (NEW.approval_status IS DISTINCT FROM OLD.approval_status)
  EXECUTE FUNCTION list_services_anew('user_id');--> statement-breakpoint
CREATE TRIGGER users_list_services_anew
  AFTER UPDATE OF is_banned, deactivated_at ON users
  FOR EACH ROW WHEN (
    NEW.is_banned IS DISTINCT FROM OLD.is_banned OR NEW.deactivated_at IS DISTINCT FROM OLD.deactivated_at
  )
  EXECUTE FUNCTION list_services_anew('id');
