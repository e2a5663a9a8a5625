ALTER TABLE "bookings" ADD COLUMN "accepted_at" timestamp (3) with time zone;--> statement-breakpoint
-- Until now the reminders of an accepted booking told its acceptance by its last change.
UPDATE "bookings" SET "accepted_at" = "updated_at" WHERE "status" = 'accepted';