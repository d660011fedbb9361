-- Taken by another change that is on its way.
SELECT 1;
