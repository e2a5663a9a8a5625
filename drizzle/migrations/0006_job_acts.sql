ALTER TYPE "public"."file_purpose" ADD VALUE 'job_photo';--> statement-breakpoint
ALTER TYPE "public"."proposal_kind" ADD VALUE 'agree_time';--> statement-breakpoint
ALTER TABLE "providers" ADD COLUMN "asks_start_code" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "photos" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "start_code" text;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "proposed_time" jsonb;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "client_missed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "no_show_note" text;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "no_show_photo_id" uuid;--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "no_show_objection" text;