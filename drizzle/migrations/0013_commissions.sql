CREATE TABLE "commission_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"category_id" text,
	"provider_id" uuid,
	"service_id" uuid,
	"basis_points" integer NOT NULL,
	"minimum" bigint DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "commission_rules_one_target" CHECK (num_nonnulls(category_id, provider_id, service_id) <= 1),
	CONSTRAINT "commission_rules_basis_points" CHECK (basis_points between 0 and 10000),
	CONSTRAINT "commission_rules_minimum" CHECK (minimum >= 0),
	CONSTRAINT "commission_rules_period" CHECK (valid_until > valid_from)
);
--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "commission_minimum" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "commission_minimum" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "commission_rules" ADD CONSTRAINT "commission_rules_category_id_categories_slug_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("slug") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "commission_rules" ADD CONSTRAINT "commission_rules_provider_id_providers_user_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commission_rules" ADD CONSTRAINT "commission_rules_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commission_rules_category_idx" ON "commission_rules" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "commission_rules_provider_idx" ON "commission_rules" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "commission_rules_service_idx" ON "commission_rules" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "commission_rules_created_at_idx" ON "commission_rules" USING btree ("created_at","id");