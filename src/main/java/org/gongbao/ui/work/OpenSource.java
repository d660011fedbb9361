package org.gongbao.ui.work;

import org.gongbao.exchange.source.SourceText;
import org.gongbao.model.LossReport;
import org.gongbao.model.Provenance;

/// 原文: one imported file with what its import recorded.
public record OpenSource(SourceText text, Provenance provenance, LossReport losses) {}
