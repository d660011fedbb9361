package org.gongbao.check.office;

import java.time.LocalDate;
import org.gongbao.model.IssueNumber;

/// A meeting in the chronicle of another issue.
///
/// @param series what is counted, as [org.gongbao.check.read.Meeting] names it
/// @param ordinal 第几次
/// @param issue it is told in
public record PastMeeting(String series, int ordinal, LocalDate day, IssueNumber issue) {}
