# Rscript comparison.R  (in this folder) writes expected-comparison.json.
# Needs the package metafor (Debian: r-cran-metafor).
source("write-json.R")
source("anova-rho.R")
suppressPackageStartupMessages(library(metafor))
options(warn = -1)

# Two rounds of persons in units, who answered the same questions: p by the rounds' own effective n,
# with the correlation within persons pooled over the units, and from all persons as one unit.
survey <- function(units, persons, items, rho, share) {
  round <- do.call(rbind, lapply(seq_len(units), function(u) {
    m <- max(2, rpois(1, persons)); n <- rbinom(m, items, 0.9)
    p <- rbeta(m, share * (1 / rho - 1), (1 - share) * (1 / rho - 1))
    data.frame(unit = u, n = n, k = rbinom(m, n, p))
  }))
  round[round$n > 0, ]
}
weighed <- function(round, pooled) {
  persons <- seq_len(nrow(round))
  unit <- if (pooled) round$unit else rep(1, nrow(round))
  of <- rep(persons, round$n)
  y <- unlist(mapply(function(n, k) rep(c(1, 0), c(k, n - k)), round$n, round$k, SIMPLIFY = FALSE))
  rho <- min(1, max(0, anova_rho(unit[of], of, y)))
  list(share = sum(round$k) / sum(round$n),
       n = sum(round$n) / (1 + (sum(round$n^2) / sum(round$n) - 1) * rho))
}
score <- function(a, b) {
  pooled <- (a$share * a$n + b$share * b$n) / (a$n + b$n)
  2 * pnorm(-abs((b$share - a$share) / sqrt(pooled * (1 - pooled) * (1 / a$n + 1 / b$n))))
}

set.seed(1807)
rounds <- lapply(list(c(5, 11, 10, 0.3, 0.5, 0.6), c(3, 4, 4, 0.2, 0.7, 0.7), c(8, 6, 6, 0.05, 0.4, 0.8),
                      c(1, 12, 10, 0.5, 0.6, 0.9), c(6, 9, 2, 0.6, 0.3, 0.35), c(20, 40, 5, 0.1, 0.35, 0.65)), function(case) {
  first <- survey(case[1], case[2], case[3], case[4], case[5])
  second <- survey(case[1], case[2], case[3], case[4], case[6])
  list(questions = case[3],
       first = as.list(first), second = as.list(second),
       pooled = score(weighed(first, TRUE), weighed(second, TRUE)),
       alone = score(weighed(first, FALSE), weighed(second, FALSE)))
})

# Two groups, centre by centre: successes and number of each. Cochran-Mantel-Haenszel with the sums
# as exact as they come, held against R's own test; the difference and Sato's limits by metafor.
arms <- lapply(c(
  list(matrix(c(12, 30, 8, 28), 1), matrix(c(94, 134, 47, 88), 1),
       rbind(c(12, 30, 8, 28), c(25, 41, 15, 39), c(9, 17, 10, 21)),
       rbind(c(1, 2, 0, 3), c(2, 2, 1, 2), c(0, 1, 0, 4), c(3, 5, 1, 1)),
       rbind(c(5, 10, 10, 20), c(8, 16, 4, 8)),
       rbind(c(0, 12, 0, 9), c(4, 12, 1, 10)), rbind(c(0, 5, 0, 6), c(0, 7, 0, 4)), rbind(c(4, 4, 0, 5), c(6, 6, 0, 3)),
       rbind(c(3, 3, 4, 4), c(0, 5, 0, 6)), rbind(c(19, 20, 900, 4000), c(1, 1, 2, 900)),
       rbind(c(1100, 2000, 900, 2000), c(1300, 2000, 1000, 2000), c(500, 1000, 400, 1000)),
       rbind(c(3600, 6000, 2400, 6000), c(1600, 2000, 900, 2000)),
       rbind(c(3600, 6000, 2180, 6000), c(1600, 2000, 870, 2000), c(700, 1000, 380, 1000)),
       rbind(c(60000, 1e5, 58000, 1e5), c(4000, 1e5, 3000, 1e5))),
  lapply(1:40, function(i) {
    centres <- sample(1:18, 1); n1 <- sample(1:60, centres, TRUE); n2 <- sample(1:60, centres, TRUE)
    cbind(rbinom(centres, n1, runif(1)), n1, rbinom(centres, n2, runif(1)), n2)
  })), function(m) {
  a <- m[, 1]; n1 <- m[, 2]; b <- m[, 3]; n2 <- m[, 4]; N <- n1 + n2; s <- a + b
  variance <- sum(n1 / N * n2 / N * s * (N - s) / (N - 1))
  p <- if (variance == 0) 1 else 2 * pnorm(-abs(sum((a * n2 - b * n1) / N)) / sqrt(variance))
  if (variance > 0 && nrow(m) > 1) {
    test <- mantelhaen.test(array(rbind(a, n1 - a, b, n2 - b), c(2, 2, nrow(m))), correct = FALSE)
    stopifnot(abs(test$p.value - p) <= 1e-7 * p)
  }
  fit <- rma.mh(ai = a, n1i = n1, ci = b, n2i = n2, measure = "RD", drop00 = FALSE)
  certain <- !is.finite(fit$se) || fit$se < 1e-9
  list(table = lapply(seq_len(nrow(m)), function(i) as.list(unname(m[i, ]))), p = p, difference = as.vector(fit$beta),
       low = if (certain) NULL else max(-1, fit$ci.lb), high = if (certain) NULL else min(1, fit$ci.ub))
})
cat("least p:", min(vapply(arms, function(a) a$p, 0)), "\n")

write_cases("expected-comparison.json", list(rounds = rounds, arms = arms))
