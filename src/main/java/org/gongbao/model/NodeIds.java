package org.gongbao.model;

/// Source of fresh node ids. The program draws them at random (`boot`), tests count.
@FunctionalInterface
public interface NodeIds {
  NodeId next();
}
