ALTER TABLE "ai_logs" ADD COLUMN "provider" text DEFAULT 'offline' NOT NULL;--> statement-breakpoint
ALTER TABLE "ai_logs" ADD COLUMN "cost_micros" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ai_logs" ADD COLUMN "fallback_reason" text;