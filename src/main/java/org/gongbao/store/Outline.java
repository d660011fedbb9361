package org.gongbao.store;

import org.gongbao.model.Issue;

/// An issue by its outline: most of its text is left out.
///
/// @param revision it was read at
public record Outline(Issue issue, long revision) {}
