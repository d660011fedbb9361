package org.gongbao.ui.outline;

import java.util.OptionalInt;
import org.gongbao.l10n.Messages;
import org.gongbao.layout.budget.PageBudget;
import org.gongbao.layout.budget.PageBudget.ItemRoom;

/// 版面预算 in words.
final class BudgetWords {
  private final Messages messages;

  BudgetWords(Messages messages) {
    this.messages = messages;
  }

  /// 52/52面, or 52面 where nothing is aimed at.
  String pages(PageBudget budget, OptionalInt target) {
    return target.isPresent()
        ? messages.get("outline.budget.pages-of", budget.pages(), target.getAsInt())
        : messages.get("outline.budget.pages", budget.pages());
  }

  /// How far from what is aimed at; empty where it is met or nothing is.
  String off(PageBudget budget, OptionalInt target) {
    int over = target.isPresent() ? budget.pages() - target.getAsInt() : 0;
    return over == 0
        ? ""
        : messages.get(over > 0 ? "outline.budget.over" : "outline.budget.under", Math.abs(over));
  }

  /// 每帖4面·共13帖.
  String sheets(PageBudget budget) {
    return budget.sheet() == 1
        ? ""
        : messages.get("outline.budget.sheets", budget.sheet(), budget.sheets());
  }

  /// 末页余9行.
  String left(PageBudget budget) {
    return budget.fillers() == 0
        ? messages.get("outline.budget.left", budget.freeLines())
        : messages.get("outline.budget.left-blank", budget.freeLines(), budget.fillers());
  }

  /// 再加10行增至56面.
  String grows(PageBudget budget) {
    return messages.get("outline.budget.grows", budget.linesToGrow(), budget.pagesGrown());
  }

  /// All of it, a line each.
  String whole(PageBudget budget, OptionalInt target) {
    StringBuilder all = new StringBuilder(messages.get("outline.budget"));
    all.append(' ').append(pages(budget, target));
    for (String more :
        new String[] {off(budget, target), sheets(budget), left(budget), grows(budget)}) {
      if (!more.isEmpty()) {
        all.append('\n').append(more);
      }
    }
    return all.toString();
  }

  /// 第28页至第31页，4面.
  String place(ItemRoom room) {
    return room.length() == 1
        ? messages.get("outline.budget.on", room.first())
        : messages.get("outline.budget.from", room.first(), room.last(), room.length());
  }

  /// What one more line of an item costs.
  String cost(PageBudget budget, ItemRoom room) {
    boolean longer = room.pagesAfter() > budget.pages();
    return messages.get(
        longer ? "outline.budget.costs" : "outline.budget.costs-blank",
        room.freeLines(),
        room.freeLines() + 1,
        room.pagesAfter());
  }
}
