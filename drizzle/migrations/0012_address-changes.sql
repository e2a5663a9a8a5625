ALTER TABLE "account_tokens" ADD COLUMN "previous_email" text;--> statement-breakpoint
ALTER TABLE "account_tokens" ADD COLUMN "session_id" uuid;