package org.gongbao.model;

/// Where an issue stands, from planning to print (domain D.11).
public enum Stage implements FieldValue {
  PLANNED,
  EDITING,
  REVIEWING,
  PROOFING,
  SIGNED,
  PUBLISHED
}
