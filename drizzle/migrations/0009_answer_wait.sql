ALTER TABLE "bookings" ADD COLUMN "moved_at" timestamp (3) with time zone;--> statement-breakpoint
-- Until now a request that was moved was told by its last change alone.
UPDATE "bookings" SET "moved_at" = "updated_at"
WHERE "status" = 'pending' AND "answer" IS NULL AND "updated_at" > "created_at";
