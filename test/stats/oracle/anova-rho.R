# The correlation within persons by R's own analysis of variance: persons nested in units.
anova_rho <- function(unit, person, y) {
  several <- ave(person, unit, FUN = function(p) length(unique(p))) >= 2
  unit <- factor(unit[several]); person <- factor(person[several]); y <- y[several]
  n <- as.vector(table(person)); of <- unit[match(levels(person), person)]
  N <- length(y); M <- nlevels(person); U <- nlevels(unit)
  # Both models have one mean a group, so that the residuals are the sums of squares wanted.
  ssw <- sum((y - ave(y, person))^2)
  ssb <- sum((ave(y, person) - ave(y, unit))^2)
  table <- anova(if (U > 1) lm(y ~ unit) else lm(y ~ 1), lm(y ~ person))
  stopifnot(all.equal(table$`Sum of Sq`[2], ssb), all.equal(table$RSS[2], ssw))
  n0 <- (N - sum(tapply(n^2, of, sum) / tapply(n, of, sum))) / (M - U)
  msb <- ssb / (M - U); msw <- ssw / (N - M)
  (msb - msw) / (msb + (n0 - 1) * msw)
}
