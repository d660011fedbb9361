package org.gongbao.layout.style;

/// 幅面: the trimmed page and its bleed.
public record Paper(int width, int height, int bleed) {}
