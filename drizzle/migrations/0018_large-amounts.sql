ALTER TABLE "services" ALTER COLUMN "price" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "bookings" ALTER COLUMN "price" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "disputes" ALTER COLUMN "amount" SET DATA TYPE bigint;--> statement-breakpoint
-- One statement a table: each rewrites it.
ALTER TABLE "payments"
  ALTER COLUMN "amount" SET DATA TYPE bigint,
  ALTER COLUMN "refunded_amount" SET DATA TYPE bigint,
  ALTER COLUMN "refund_due_amount" SET DATA TYPE bigint,
  ALTER COLUMN "disputed_amount" SET DATA TYPE bigint,
  ALTER COLUMN "lost_amount" SET DATA TYPE bigint,
  ALTER COLUMN "releasable_amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "payouts" ALTER COLUMN "amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "refunds" ALTER COLUMN "amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "sandbox_refunds" ALTER COLUMN "amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "sandbox_sessions" ALTER COLUMN "amount" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "proposals" ALTER COLUMN "price" SET DATA TYPE bigint;
