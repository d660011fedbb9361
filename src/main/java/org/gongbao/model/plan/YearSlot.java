package org.gongbao.model.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.gongbao.model.IssueNumber;
import org.gongbao.model.IssueSummary;

/// An issue in the year's view.
///
/// @param day it is printed on, as set or as the cadence has it
/// @param issue empty for one that is only to come
public record YearSlot(LocalDate day, IssueNumber number, Optional<IssueSummary> issue) {}
