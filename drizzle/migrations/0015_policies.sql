CREATE TABLE "cancel_policies" (
	"slug" text PRIMARY KEY NOT NULL,
	"name_en" text NOT NULL,
	"name_ar" text NOT NULL,
	"terms" jsonb,
	"position" integer DEFAULT 0 NOT NULL,
	"is_allowed" boolean DEFAULT false NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	CONSTRAINT "cancel_policies_default_is_allowed" CHECK (is_allowed or not is_default)
);
--> statement-breakpoint
ALTER TABLE "providers" ADD COLUMN "cancel_policy" text;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "cancel_policy" text;--> statement-breakpoint
CREATE UNIQUE INDEX "cancel_policies_one_default" ON "cancel_policies" USING btree ("is_default") WHERE is_default;--> statement-breakpoint
ALTER TABLE "providers" ADD CONSTRAINT "providers_cancel_policy_cancel_policies_slug_fk" FOREIGN KEY ("cancel_policy") REFERENCES "public"."cancel_policies"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_cancel_policy_cancel_policies_slug_fk" FOREIGN KEY ("cancel_policy") REFERENCES "public"."cancel_policies"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "cancel_policies" ("slug", "name_en", "name_ar", "terms", "position", "is_allowed", "is_default") VALUES
	('standard', 'Standard', 'عادية', NULL, 0, true, true),
	('flexible', 'Flexible', 'مرنة', '{"freeHoursBefore": 6, "graceMinutes": 5, "tiers": [], "keptPercent": 25, "noShowPercent": 50}', 1, false, false),
	('moderate', 'Moderate', 'متوسّطة', '{"freeHoursBefore": 48, "graceMinutes": 5, "tiers": [{"hoursBefore": 12, "keptPercent": 25}], "keptPercent": 50, "noShowPercent": 100}', 2, false, false),
	('strict', 'Strict', 'صارمة', '{"freeHoursBefore": 72, "graceMinutes": 5, "tiers": [{"hoursBefore": 48, "keptPercent": 50}], "keptPercent": 100, "noShowPercent": 100}', 3, false, false);
