ALTER TABLE "conversations" ADD COLUMN "chat_id" text;--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_chat_idx" ON "conversations" USING btree ("user_id","chat_id");--> statement-breakpoint
-- Averages are kept as they are told, to a tenth.
UPDATE "services" SET "ratings" = round("rating_sum"::numeric / "rating_count", 1) WHERE "rating_count" > 0;--> statement-breakpoint
UPDATE "providers" SET "ratings" = round("rating_sum"::numeric / "rating_count", 1) WHERE "rating_count" > 0;
