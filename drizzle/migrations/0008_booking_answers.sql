CREATE TYPE "public"."booking_answer" AS ENUM('accepted', 'declined', 'expired');--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "answer" "booking_answer";--> statement-breakpoint
ALTER TABLE "bookings" ADD COLUMN "answer_seconds" integer;--> statement-breakpoint
CREATE INDEX "audit_log_admin_idx" ON "audit_log" USING btree ("created_at","id") WHERE type = 'admin' or (actor_role = 'admin' and type <> 'auth');