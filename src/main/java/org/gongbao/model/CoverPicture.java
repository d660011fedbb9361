package org.gongbao.model;

/// 封面图片 or 徽标: a picture kept in the library under its SHA-256.
///
/// @param caption what it shows and who took it; printed below the masthead, as a cover has no room
///   for it
public record CoverPicture(NodeId id, AssetReference asset, Text caption) implements Node {}
