# Rscript uncertainty.R  (in this folder) writes expected-uncertainty.json.
source("write-json.R")
source("anova-rho.R")
options(warn = -1)

wilson <- function(p, n, z = qnorm(0.975)) {
  centre <- p + z^2 / (2 * n); reach <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  c(centre - reach, centre + reach) / (1 + z^2 / n)
}
newcombe <- function(p1, l1, u1, p2, l2, u2) {
  d <- p2 - p1
  c(d - sqrt((p2 - l2)^2 + (u1 - p1)^2), d + sqrt((u2 - p2)^2 + (p1 - l1)^2))
}

# Beta-binomial persons: unequal numbers of them and of their answers, some units with one person.
set.seed(1807)
surveys <- list()
for (case in list(c(3, 4, 4, 0.3, 0.7), c(18, 11, 10, 0.3, 0.7), c(18, 11, 4, 0.1, 0.5), c(5, 20, 10, 0.6, 0.9),
                  c(1, 9, 10, 0.4, 0.8), c(18, 6, 4, 0.02, 0.6), c(40, 11, 10, 0.9, 0.75), c(6, 3, 2, 0.5, 0.3))) {
  units <- case[1]; items <- case[3]; rho <- case[4]; share <- case[5]
  persons <- do.call(rbind, lapply(seq_len(units), function(u) {
    m <- if (units > 2 && u == units) 1 else max(1, rpois(1, case[2]))
    n <- rbinom(m, items, 0.92)
    p <- rbeta(m, share * (1 / rho - 1), (1 - share) * (1 / rho - 1))
    data.frame(unit = u, n = n, k = rbinom(m, n, p))
  }))
  persons <- persons[persons$n > 0, ]; persons$person <- seq_len(nrow(persons))
  long <- persons[rep(seq_len(nrow(persons)), persons$n), ]
  long$y <- unlist(mapply(function(n, k) rep(c(1, 0), c(k, n - k)), persons$n, persons$k, SIMPLIFY = FALSE))
  raw <- anova_rho(long$unit, long$person, long$y)
  rho <- min(1, max(0, raw))
  figure <- function(p) {
    share <- sum(p$k) / sum(p$n)
    n <- sum(p$n) / (1 + (sum(p$n^2) / sum(p$n) - 1) * rho)
    limits <- wilson(share, n)
    list(share = share, effectiveN = n, low = limits[1], high = limits[2])
  }
  by_unit <- lapply(split(persons, persons$unit), figure); names(by_unit) <- NULL
  surveys[[length(surveys) + 1]] <- list(unit = persons$unit, n = persons$n, k = persons$k, raw = raw, rho = rho,
                                         units = by_unit, all = figure(persons))
}

# Differences of two shares with whole and with broken n; where n is whole, R's own test is held beside.
difference <- list()
for (case in list(c(0.7, 30.5, 0.8, 41.25), c(0, 12, 1, 9), c(0, 12, 0.1, 20), c(1, 15.5, 0.95, 20.5), c(0.5, 1, 0.5, 1),
                  c(0.25, 40, 0.75, 60), c(0.6, 1000, 0.61, 2000), c(0.4, 1e4, 0.6, 1e4), c(0.3, 2000, 0.9, 1500),
                  c(0.4, 800, 0.95, 900), c(0.4, 16500, 0.6, 16400), c(0.69, 34.7, 0.52, 33.1))) {
  p1 <- case[1]; n1 <- case[2]; p2 <- case[3]; n2 <- case[4]
  w1 <- wilson(p1, n1); w2 <- wilson(p2, n2); limits <- newcombe(p1, w1[1], w1[2], p2, w2[1], w2[2])
  pooled <- (p1 * n1 + p2 * n2) / (n1 + n2)
  z <- (p2 - p1) / sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  p <- 2 * pnorm(-abs(z))
  k <- c(p1 * n1, p2 * n2)
  if (all(c(k, n1, n2) %% 1 == 0) && p > 1e-200) {
    test <- prop.test(k, c(n1, n2), correct = FALSE)
    stopifnot(abs(test$p.value - p) <= 1e-10 * p)
  }
  difference[[length(difference) + 1]] <- list(share1 = p1, n1 = n1, low1 = w1[1], high1 = w1[2], share2 = p2, n2 = n2,
                                               low2 = w2[1], high2 = w2[2], low = limits[1], high = limits[2], p = p)
}

# The normal tail from 1 down to 1e-300.
tails <- lapply(c(1e-6, 0.01, 0.3, 1, 2, 3, 5, 10, 20, 50, 100, 150, 200, 250, 290, 300), function(exponent) {
  z <- -qnorm(-exponent * log(10) - log(2), log.p = TRUE)
  list(z = z, p = 2 * pnorm(-z))
})

adjust <- lapply(list(c(0.01, 0.02, 0.03), c(0.04, 0.01, 0.02), c(0.5, 0.5, 0.5), c(1e-300, 1, 0.03), 0.04,
                      round(runif(54)^2, 3), rep(c(0.001, 0.2), 9), c(0.9, 0.99, 1)), function(p)
  list(p = as.list(p), holm = as.list(p.adjust(p, "holm")), bh = as.list(p.adjust(p, "BH"))))

write_cases("expected-uncertainty.json",
            list(surveys = surveys, difference = difference, tails = tails, adjust = adjust))
