package org.gongbao.model;

import java.time.Instant;

/// One line of a library's list of issues.
///
/// @param title name of the gazette on the masthead
/// @param revision count of actions since the issue was added
/// @param changed time of the last of them
public record IssueSummary(
    NodeId id, IssueNumber number, Stage stage, String title, long revision, Instant changed) {}
