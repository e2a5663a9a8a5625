CREATE TYPE "public"."text_origin" AS ENUM('written', 'drafted', 'untranslated');--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "origin_en" text_origin DEFAULT 'written' NOT NULL;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "origin_ar" text_origin DEFAULT 'written' NOT NULL;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "is_outdated_en" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "is_outdated_ar" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Until now both texts were required: who had one wrote it twice.
UPDATE "services" SET "origin_en" = 'untranslated'
WHERE "title_en" = "title_ar" AND "description_en" = "description_ar" AND "title_en" ~ '[ء-ي]'
AND "removed_at" IS NULL;--> statement-breakpoint
UPDATE "services" SET "origin_ar" = 'untranslated'
WHERE "title_en" = "title_ar" AND "description_en" = "description_ar" AND "title_en" !~ '[ء-ي]'
AND "removed_at" IS NULL;
