ALTER TYPE "public"."dispute_status" ADD VALUE 'inquiry';--> statement-breakpoint
ALTER TABLE "disputes" ADD COLUMN "changes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "sent_order" jsonb;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "gateway_checked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "gateway_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "gateway_reads" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "gateway_read_applied" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "refusals" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "bounces" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "refused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "is_settled_elsewhere" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "cut_by_dispute" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "payments_gateway_due_idx" ON "payments" USING btree ("gateway_due_at","id") WHERE captured_at is not null;--> statement-breakpoint
-- What was captured before is read again too, oldest first.
UPDATE "payments" SET "gateway_due_at" = "captured_at" WHERE "captured_at" IS NOT NULL;
