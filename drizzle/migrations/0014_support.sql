CREATE TYPE "public"."ticket_state" AS ENUM('open', 'waiting', 'closed');--> statement-breakpoint
CREATE TYPE "public"."ticket_subject" AS ENUM('conversation', 'booking', 'review', 'service', 'message');--> statement-breakpoint
ALTER TYPE "public"."audit_type" ADD VALUE 'support';--> statement-breakpoint
CREATE TABLE "support_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ticket_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"is_from_team" boolean NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support_tickets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"opened_by" uuid NOT NULL,
	"subject" text NOT NULL,
	"state" "ticket_state" DEFAULT 'open' NOT NULL,
	"owner_id" uuid,
	"about_type" "ticket_subject",
	"about_id" uuid,
	"is_passing_on_told" boolean DEFAULT false NOT NULL,
	"outcome" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "support_tickets_about_is_whole" CHECK ((about_type is null) = (about_id is null)),
	CONSTRAINT "support_tickets_closed_has_time" CHECK ((state = 'closed') = (closed_at is not null))
);
--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "moderation_reason" text;--> statement-breakpoint
ALTER TABLE "support_messages" ADD CONSTRAINT "support_messages_ticket_id_support_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."support_tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_messages" ADD CONSTRAINT "support_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "support_messages_ticket_idx" ON "support_messages" USING btree ("ticket_id","created_at","id");--> statement-breakpoint
CREATE INDEX "support_messages_author_idx" ON "support_messages" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "support_tickets_updated_idx" ON "support_tickets" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "support_tickets_opened_by_idx" ON "support_tickets" USING btree ("opened_by","updated_at","id");--> statement-breakpoint
CREATE INDEX "support_tickets_about_idx" ON "support_tickets" USING btree ("about_type","about_id");--> statement-breakpoint
CREATE INDEX "support_tickets_closed_idx" ON "support_tickets" USING btree ("closed_at") WHERE state = 'closed';--> statement-breakpoint
CREATE UNIQUE INDEX "support_tickets_one_open_idx" ON "support_tickets" USING btree ("opened_by","about_type","about_id") WHERE state <> 'closed' and about_id is not null;