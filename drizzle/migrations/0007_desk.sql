CREATE TABLE "time_off" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "time_off_ends_after_start" CHECK (ends_at > starts_at)
);
--> statement-breakpoint
ALTER TABLE "providers" ADD COLUMN "notice_minutes" integer;--> statement-breakpoint
ALTER TABLE "providers" ADD COLUMN "horizon_days" integer;--> statement-breakpoint
ALTER TABLE "providers" ADD COLUMN "buffer_minutes" integer;--> statement-breakpoint
ALTER TABLE "providers" ADD COLUMN "jobs_per_day" integer;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "reply" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "replied_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "time_off" ADD CONSTRAINT "time_off_provider_id_providers_user_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "time_off_provider_idx" ON "time_off" USING btree ("provider_id","ends_at","id");--> statement-breakpoint
CREATE INDEX "services_subcategory_rating_idx" ON "services" USING btree ("subcategory",coalesce("ratings", 0),"rating_count","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_subcategory_fair_rating_idx" ON "services" USING btree ("subcategory",(("rating_sum" + 20)::float8 / ("rating_count" + 5)),"id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_subcategory_price_idx" ON "services" USING btree ("subcategory","price","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_subcategory_newest_idx" ON "services" USING btree ("subcategory","created_at","id") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "services_tags_idx" ON "services" USING gin ("tags") WHERE is_listed;--> statement-breakpoint
CREATE INDEX "bookings_provider_start_idx" ON "bookings" USING btree ("provider_id","scheduled_at","id");