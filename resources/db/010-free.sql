-- Taken by another part of the program; nothing of this one is in it.
SELECT 1;
