-- What an item is, what an option group decides and what is in a recipe become data. This is the one time that they are read
-- from names: the groups and the option of the menu that the shop was seeded with, and the keys of its pictures.
ALTER TABLE "menu_items" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'other';
ALTER TABLE "menu_items" ADD COLUMN "ingredients" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "option_groups" ADD COLUMN "role" TEXT NOT NULL DEFAULT 'extra';
ALTER TABLE "options" ADD COLUMN "ingredients" JSONB NOT NULL DEFAULT '[]';

UPDATE "menu_items" SET "kind" = 'pupusa' WHERE "picture" LIKE 'pupusa-%' OR ("picture" IS NULL AND "comal_units" > 0);
UPDATE "menu_items" SET "kind" = 'drink'
  WHERE "picture" LIKE 'soda-%' OR "picture" LIKE 'cerveza-%' OR "picture" LIKE 'jugo-%' OR "picture" LIKE 'fresco-%' OR "picture" LIKE 'licuado-%' OR "picture" LIKE 'caliente-%' OR "picture" LIKE 'agua-%';
UPDATE "menu_items" SET "ingredients" = "recipe"."value" FROM json_each('{
  "pupusa-frijol": ["beans"], "pupusa-revueltas": ["pork","beans","cheese"], "pupusa-queso": ["cheese"],
  "pupusa-jalapeno": ["cheese","jalapeno"], "pupusa-chicharron": ["pork"], "pupusa-cochinito": ["suckling-pig"],
  "pupusa-chorizo": ["chorizo"], "pupusa-loroco": ["cheese","loroco"], "pupusa-papelillo": ["cheese","papelillo"],
  "pupusa-mora": ["cheese","mora-leaf"], "pupusa-mango": ["cheese","mango"], "pupusa-camaron": ["cheese","shrimp"],
  "pupusa-pescado": ["fish"], "pupusa-ajo": ["cheese","garlic"], "pupusa-jamon": ["cheese","ham"],
  "pupusa-pepperoni": ["cheese","pepperoni"], "pupusa-hongo": ["cheese","mushroom"],
  "pupusa-loca": ["pork","chorizo","loroco","beans","cheese"], "pupusa-pollo": ["chicken"],
  "pupusa-carne": ["beef"], "pupusa-ayote": ["cheese","squash"], "pupusa-pina": ["cheese","pineapple"],
  "pupusa-jocote": ["cheese","jocote"], "pupusa-garrobo": ["iguana"], "pupusa-cusuco": ["armadillo"],
  "pupusa-conejo": ["rabbit"]
}') AS "recipe" WHERE "recipe"."key" = "picture";
UPDATE "option_groups" SET "role" = 'dough' WHERE json_extract("name", '$.es') = 'Masa';
UPDATE "option_groups" SET "role" = 'size' WHERE json_extract("name", '$.es') = 'Tamaño';
UPDATE "options" SET "ingredients" = '["cheese"]' WHERE json_extract("name", '$.es') = 'Con queso';
UPDATE "restaurant" SET "menu_version" = "menu_version" + 1;

-- Orders that the kitchen may still see. The others are left as they are: there may be a million.
UPDATE "order_items" SET "options" = (
    SELECT json_group_array(json_set("value", '$.role',
        CASE json_extract("value", '$.group.es') WHEN 'Masa' THEN 'dough' WHEN 'Tamaño' THEN 'size' ELSE 'extra' END))
      FROM json_each("order_items"."options"))
  WHERE "order_id" IN (SELECT "id" FROM "orders" WHERE "status" IN ('received', 'preparing', 'ready')
    OR "business_day" = (SELECT "number_day" FROM "restaurant"));
