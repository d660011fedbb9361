package org.gongbao.store;

import org.gongbao.model.Tree;

/// An issue as it was read from the library.
public record StoredIssue(Tree tree, long revision) {}
