CREATE TYPE "public"."booking_dispute_state" AS ENUM('open', 'decided', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."dispute_ground" AS ENUM('work', 'no_show', 'client_no_show');--> statement-breakpoint
CREATE TABLE "booking_disputes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"booking_id" uuid NOT NULL,
	"ticket_id" uuid,
	"ground" "dispute_ground" NOT NULL,
	"state" "booking_dispute_state" DEFAULT 'open' NOT NULL,
	"words" text NOT NULL,
	"photos" uuid[] DEFAULT '{}' NOT NULL,
	"answer" text,
	"answer_photos" uuid[] DEFAULT '{}' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"share_basis_points" integer,
	"reason" text,
	"refund_amount" bigint,
	"decided_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "booking_disputes_share" CHECK (share_basis_points between 0 and 10000),
	CONSTRAINT "booking_disputes_closed_has_time" CHECK ((state = 'open') = (closed_at is null)),
	CONSTRAINT "booking_disputes_decision_is_whole" CHECK ((state = 'decided') = (num_nonnulls(share_basis_points, reason, decided_by) = 3))
);
--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "disputed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "is_frozen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "booking_disputes" ADD CONSTRAINT "booking_disputes_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_disputes" ADD CONSTRAINT "booking_disputes_ticket_id_support_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."support_tickets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_disputes" ADD CONSTRAINT "booking_disputes_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "booking_disputes_created_idx" ON "booking_disputes" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_disputes_one_idx" ON "booking_disputes" USING btree ("booking_id") WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "booking_disputes_booking_idx" ON "booking_disputes" USING btree ("booking_id","created_at","id");