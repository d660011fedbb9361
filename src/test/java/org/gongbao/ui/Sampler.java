package org.gongbao.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Looks every millisecond at what a thread does and tells which methods it was in most often,
/// those that called others included. For finding out, not for figures.
final class Sampler {
  private final Map<String, Integer> seen = new HashMap<>();
  private final Thread sampling;
  private volatile boolean running = true;
  private int samples;

  Sampler(Thread watched) {
    sampling = Thread.ofPlatform().daemon().start(() -> watch(watched));
  }

  private void watch(Thread watched) {
    while (running) {
      StackTraceElement[] stack = watched.getStackTrace();
      if (stack.length > 0 && !isWaiting(stack[0])) {
        samples++;
        Set<String> once = new HashSet<>();
        for (StackTraceElement frame : stack) {
          once.add(frame.getClassName() + "." + frame.getMethodName());
        }
        once.forEach(method -> seen.merge(method, 1, Integer::sum));
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException stop) {
        return;
      }
    }
  }

  private static boolean isWaiting(StackTraceElement top) {
    return top.getMethodName().equals("park") || top.getMethodName().startsWith("wait");
  }

  void print() {
    running = false;
    try {
      sampling.join();
    } catch (InterruptedException stop) {
      return;
    }
    System.out.println(samples + " samples");
    seen.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(150)
        .forEach(entry -> System.out.println(entry.getValue() + "\t" + entry.getKey()));
  }
}
